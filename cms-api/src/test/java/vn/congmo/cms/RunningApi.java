package vn.congmo.cms;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import vn.congmo.cms.content.DocumentId;
import vn.congmo.cms.content.Documents;
import vn.congmo.cms.content.DraftContent;
import vn.congmo.cms.content.SaveOutcome;
import vn.congmo.cms.people.Actor;
import vn.congmo.cms.people.Role;
import vn.congmo.cms.publishing.Publishing;
import vn.congmo.cms.sites.Language;
import vn.congmo.cms.sites.Sites;

/// The whole application in this process, on an embedded database of its own, with one site and one live section.
@SpringBootTest(classes = CmsApi.class)
@AutoConfigureMockMvc
public abstract class RunningApi {

    protected static final String SITE = "bo-mau";
    protected static final String PASSWORD = "mật khẩu để thử";
    private static final Actor BUILDER = new Actor("builder", "Người dựng", Set.of(Role.ADMINISTRATOR, Role.AUTHOR));
    private static final Actor SECOND = new Actor("second", "Người thứ hai", Set.of(Role.PUBLISHER));
    private static final UUID SECTION = UUID.fromString("0b1c2d3e-0000-4000-8000-000000000001");

    @Autowired private Sites sites;
    @Autowired private Documents documents;
    @Autowired private Publishing publishing;

    @DynamicPropertySource
    static void ownFolder(DynamicPropertyRegistry registry) throws java.io.IOException {
        Path folder = Files.createTempDirectory("cms-api-test");
        registry.add("congmo.data", folder::toString);
        registry.add("spring.mongodb.database", () -> "test-" + folder.getFileName());   // on a server, each context has one of its own
        registry.add("CONGMO_ADMIN_PASSWORD", () -> PASSWORD);
    }

    @BeforeEach
    void aSiteWithASection() {
        if (sites.find(SITE).isPresent()) return;
        var vi = new Language("vi");
        sites.save(SITE, null, "Bộ Mẫu", List.of(vi, new Language("en")), URI.create("https://bo-mau.example"), BUILDER);
        var id = new DocumentId(SECTION, vi);
        var content = new DraftContent(SITE, "section", "Tin tức", null, null, Map.of(), Map.of(), null, List.of(), null);
        var saved = (SaveOutcome.Created) documents.save(id, null, content, BUILDER);
        var submitted = Domain.done(publishing.submit(id, saved.document().version(), BUILDER, null));
        Domain.done(publishing.publish(id, submitted.version(), SECOND, null, Locale.of("vi")));
    }

    protected static UUID section() {
        return SECTION;
    }
}
