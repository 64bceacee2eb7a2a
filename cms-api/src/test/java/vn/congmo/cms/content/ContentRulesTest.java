package vn.congmo.cms.content;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.congmo.cms.Domain.AUTHOR;
import static vn.congmo.cms.Domain.EN;
import static vn.congmo.cms.Domain.newDocument;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.congmo.cms.Domain;
import vn.congmo.cms.people.Actor;
import vn.congmo.cms.people.Role;
import vn.congmo.cms.sites.Path;
import vn.congmo.themes.blocks.Block;
import vn.congmo.themes.blocks.TextAlternative;

class ContentRulesTest {

    private static Domain domain;

    @BeforeAll
    static void open() {
        domain = new Domain();
    }

    @AfterAll
    static void close() {
        domain.close();
    }

    @Test
    void a_draft_names_every_fault_and_not_the_first() {
        var twice = UUID.randomUUID();
        var content = new DraftContent("bo-mau", "page", " ", null, new Path("/media/x"),
                Map.of("reviewedOn", "hôm qua", "author", "An"), Map.of("related", List.of(twice, twice)), null, List.of(), null);

        assertThat(faults(newDocument(), content)).containsExactlyInAnyOrder("/title required", "/path path-reserved",
                "/fields/reviewedOn not-a-date", "/fields/author unknown-field", "/links/related twice");
    }

    @Test
    void a_site_holds_links_in_its_footer_and_no_body() {
        var content = new DraftContent("bo-mau", "site", "Bộ Mẫu", null, null,
                Map.of("footerLinks", List.of(Map.of("text", "Xấu", "href", "javascript:alert(1)"), Map.of("text", "Thiếu"))),
                Map.of(), null, List.of(Domain.paragraph("Thân bài")), null);

        assertThat(faults(newDocument(), content))
                .containsExactlyInAnyOrder("/fields/footerLinks/0/href wrong-address", "/fields/footerLinks/1/href required", "/body unknown-field");
    }

    @Test
    void paths_of_another_language_carry_its_prefix() {
        var english = new DocumentId(UUID.randomUUID(), EN);
        assertThat(faults(english, Domain.section("News").at(new Path("/news")))).containsExactly("/path path-prefix");
        assertThat(faults(newDocument(), Domain.section("Tin").at(new Path("/en/tin")))).containsExactly("/path path-prefix");
    }

    @Test
    void an_image_that_was_never_uploaded_is_named_by_its_place() {
        var image = new Block.Image(UUID.randomUUID(), new TextAlternative.Decorative(), List.of(), null);

        assertThat(faults(newDocument(), Domain.article("Ảnh", UUID.randomUUID(), Domain.paragraph("Một."), new Block.Gallery(List.of(image)))))
                .containsExactly("/body/1/images/0/asset unknown-asset");
    }

    @Test
    void every_save_is_kept_and_only_those_who_write_may_save() {
        var id = newDocument();
        domain.saved(id, Domain.section("Một"));
        domain.saved(id, Domain.section("Hai"));

        assertThat(domain.get(Documents.class).find(id).orElseThrow().content().title()).isEqualTo("Hai");
        assertThat(domain.get(Documents.class).save(newDocument(), null, Domain.section("Ba"), new Actor("g", "G", Set.of(Role.AUDITOR))))
                .isEqualTo(new SaveOutcome.NotAllowed());
    }

    @Test
    void a_draft_in_review_is_not_written_on() {
        var id = newDocument();
        var submitted = domain.submitted(id, Domain.section("Chờ duyệt"));

        assertThat(domain.get(Documents.class).save(id, submitted.version(), Domain.section("Sửa lén"), AUTHOR)).isEqualTo(new SaveOutcome.InReview(submitted.version()));
    }

    private static List<String> faults(DocumentId id, DraftContent content) {
        return switch (domain.get(Documents.class).save(id, null, content, AUTHOR)) {
            case SaveOutcome.Invalid(var faults) -> faults.stream().map(fault -> fault.pointer() + " " + fault.code()).toList();
            case SaveOutcome other -> throw new AssertionError(other);
        };
    }
}
