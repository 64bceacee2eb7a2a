package vn.congmo.cms.archives;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.congmo.cms.archives.Archives.contents;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.congmo.cms.Domain;
import vn.congmo.cms.audit.AuditLog;
import vn.congmo.cms.audit.AuditQuery;
import vn.congmo.cms.changes.Feed;
import vn.congmo.cms.content.Documents;
import vn.congmo.cms.content.DraftContent;
import vn.congmo.cms.sites.Sites;
import vn.congmo.cms.storage.Migration;
import vn.congmo.cms.storage.TestDatabase;

class SiteExportTest {

    private static final Progress SILENT = (what, done, total) -> {};
    private static final int LIVE_OR_ONCE_LIVE = 4;

    private static Domain installation;
    private static MongoDatabase database;
    @TempDir static Path assets;
    @TempDir Path folder;

    @BeforeAll
    static void anInstallationWithTwoSites() throws Exception {
        installation = new Domain();
        database = installation.get(MongoDatabase.class);
        var asset = Archives.anAsset(database, assets, "Số liệu của Bộ");
        Archives.anAsset(database, assets, "Tệp không ai dùng");
        installation.get(Domain.TestAssets.class).add(asset, "text/csv");
        Archives.everyState(installation);
        installation.saved(Domain.newDocument(), new DraftContent("bo-mau", "page", "Có tệp", null, null, Map.of(), Map.of(), null,
                List.of(new vn.congmo.themes.blocks.Block.Files(List.of(new vn.congmo.themes.blocks.Block.Files.File(asset, "Số liệu")))), null));
        installation.get(Sites.class).save("so-mau", null, "Sở Mẫu", List.of(Domain.VI), URI.create("https://so-mau.example"), Domain.ADMINISTRATOR);
        installation.published(Domain.newDocument(), new DraftContent("so-mau", "section", "Của Sở", null, null, Map.of(), Map.of(), null, List.of(), null));
    }

    @AfterAll
    static void stop() {
        installation.close();
    }

    @Test
    void a_site_that_went_to_another_installation_is_exported_there_byte_for_byte_the_same() throws Exception {
        SiteExport.make(database, "bo-mau", assets, folder.resolve("first"), Clock.systemUTC(), SILENT);
        try (var elsewhere = anotherInstallation()) {
            elsewhere.get(SiteImport.class).from(folder.resolve("first"), folder.resolve("assets"), SILENT);
            elsewhere.feedAt(1 + LIVE_OR_ONCE_LIVE);
            SiteExport.make(elsewhere.get(MongoDatabase.class), "bo-mau", folder.resolve("assets"), folder.resolve("second"), Clock.systemUTC(), SILENT);
        }

        assertThat(contents(folder.resolve("first")).keySet()).filteredOn(file -> file.startsWith("assets/")).hasSize(1);
        assertThat(contents(folder.resolve("second"))).isEqualTo(contents(folder.resolve("first")));
    }

    @Test
    void readers_elsewhere_see_what_was_live_and_the_audit_chain_goes_on() {
        SiteExport.make(database, "bo-mau", assets, folder.resolve("export"), Clock.systemUTC(), SILENT);
        try (var elsewhere = anotherInstallation()) {
            elsewhere.get(SiteImport.class).from(folder.resolve("export"), folder.resolve("assets"), SILENT);

            var changes = elsewhere.feedAt(1 + LIVE_OR_ONCE_LIVE).after(1, 100).changes();
            assertThat(changes).extracting(change -> change.document().title() + " " + change.kind())
                    .containsExactlyInAnyOrder("Tin tức published", "Bài đầu tiên, sửa lại published", "Rút xuống withdrawn", "Dẫn đi nơi khác redirected");
            var before = installation.get(Feed.class).after(0, 100).changes();
            assertThat(changes).allSatisfy(change -> assertThat(before).anyMatch(other -> other.document().equals(change.document()) && other.at().equals(change.at())));
            assertThat(elsewhere.get(AuditLog.class).firstBreak()).isEmpty();
            var twice = changes.stream().filter(change -> change.document().title().startsWith("Bài")).findFirst().orElseThrow().document().documentId();
            assertThat(elsewhere.get(Documents.class).editions(twice)).hasSize(2).allSatisfy(edition -> assertThat(edition.evidence()).isNotNull());
            assertThat(elsewhere.get(AuditLog.class).newest(AuditQuery.of(twice.item().toString()), 10)).hasSize(4);
        }
    }

    @Test
    void an_interrupted_import_goes_on_and_a_site_that_is_there_is_never_written_over() throws Exception {
        SiteExport.make(database, "bo-mau", assets, folder.resolve("export"), Clock.systemUTC(), SILENT);
        try (var elsewhere = anotherInstallation()) {
            var importing = elsewhere.get(SiteImport.class);
            assertThatThrownBy(() -> importing.from(folder.resolve("export"), folder.resolve("assets"), Archives.stopAt("snapshots"))).isInstanceOf(Archives.Interrupted.class);

            assertThat(importing.from(folder.resolve("export"), folder.resolve("assets"), SILENT)).isEqualTo("bo-mau");
            assertThat(elsewhere.get(MongoDatabase.class).getCollection("documents").countDocuments(Filters.eq("site", "bo-mau")))
                    .isEqualTo(database.getCollection("documents").countDocuments(Filters.eq("site", "bo-mau")));
            assertThatThrownBy(() -> importing.from(folder.resolve("export"), folder.resolve("assets"), SILENT)).isInstanceOfSatisfying(ArchiveFault.class,
                    fault -> assertThat(fault.kind()).isEqualTo(ArchiveFault.Kind.IN_THE_WAY));
        }
    }

    @Test
    void a_site_that_is_not_there_and_a_backup_of_everything_are_told_apart() {
        Backup.make(database, assets, folder.resolve("backup"), Clock.systemUTC(), SILENT);

        assertThatThrownBy(() -> SiteExport.make(database, "khong-co", assets, folder.resolve("export"), Clock.systemUTC(), SILENT)).hasMessageContaining("no-such-site");
        assertThatThrownBy(() -> installation.get(SiteImport.class).from(folder.resolve("backup"), folder.resolve("assets"), SILENT)).hasMessageContaining("whole");
    }

    /// With one site of its own, which has published once.
    private static Domain anotherInstallation() {
        var elsewhere = Domain.on(TestDatabase.prepared(List.copyOf(installation.all(Migration.class))));
        elsewhere.get(Sites.class).save("xa-mau", null, "Xã Mẫu", List.of(Domain.VI), URI.create("https://xa-mau.example"), Domain.ADMINISTRATOR);
        elsewhere.published(Domain.newDocument(), new DraftContent("xa-mau", "section", "Của xã", null, null, Map.of(), Map.of(), null, List.of(), null));
        elsewhere.feedAt(1);
        return elsewhere;
    }
}
