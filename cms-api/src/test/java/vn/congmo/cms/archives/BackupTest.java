package vn.congmo.cms.archives;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.congmo.cms.archives.Archives.contents;

import com.mongodb.client.MongoDatabase;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.bson.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.congmo.cms.Domain;
import vn.congmo.cms.audit.AuditLog;
import vn.congmo.cms.changes.Feed;
import vn.congmo.cms.content.DocumentId;
import vn.congmo.cms.content.Documents;
import vn.congmo.cms.publishing.Publishing;
import vn.congmo.cms.storage.TestDatabase;

class BackupTest {

    private static final Progress SILENT = (what, done, total) -> {};

    private static Domain installation;
    private static MongoDatabase database;
    @TempDir static Path assets;
    @TempDir Path folder;

    @BeforeAll
    static void anInstallationWithDocumentsInEveryState() throws Exception {
        installation = new Domain();
        database = installation.get(MongoDatabase.class);
        Archives.everyState(installation);
        Archives.anAsset(database, assets, "Một tệp để thử");
    }

    @AfterAll
    static void stop() {
        installation.close();
    }

    @Test
    void what_is_restored_and_backed_up_again_is_the_same_byte_for_byte() throws Exception {
        var restored = TestDatabase.prepared(List.of());
        Backup.make(database, assets, folder.resolve("first"), Clock.systemUTC(), SILENT);

        Restore.from(folder.resolve("first"), restored, folder.resolve("assets"), SILENT);
        Backup.make(restored, folder.resolve("assets"), folder.resolve("second"), Clock.systemUTC(), SILENT);

        assertThat(contents(folder.resolve("first"))).containsKeys("parts/documents-000001.jsonl.gz", "parts/audit-000001.jsonl.gz",
                "parts/evidence-000001.jsonl.gz", "parts/snapshots-000001.jsonl.gz", "parts/timetable-000001.jsonl.gz");
        assertThat(contents(folder.resolve("second"))).isEqualTo(contents(folder.resolve("first")));
    }

    @Test
    void an_installation_works_on_from_where_its_backup_was_made() throws Exception {
        var restored = TestDatabase.prepared(List.of());
        Backup.make(database, assets, folder.resolve("backup"), Clock.systemUTC(), SILENT);
        Restore.from(folder.resolve("backup"), restored, folder.resolve("assets"), SILENT);

        try (var again = Domain.on(restored)) {
            long last = installation.get(Feed.class).last();
            var section = again.published(Domain.newDocument(), Domain.section("Sau khi khôi phục"));
            assertThat(again.feedAt(last + 1).at(List.of(last + 1))).singleElement().satisfies(change -> assertThat(change.document().title()).isEqualTo("Sau khi khôi phục"));
            assertThat(again.get(AuditLog.class).firstBreak()).isEmpty();
            assertThat(again.get(Documents.class).editions(section.id())).hasSize(1);
        }
    }

    @Test
    void a_backup_that_was_interrupted_goes_on_and_a_finished_one_is_never_written_over() {
        var interrupted = folder.resolve("backup");
        assertThatThrownBy(() -> Backup.make(database, assets, interrupted, Clock.systemUTC(), Archives.stopAt("snapshots"))).isInstanceOf(Archives.Interrupted.class);
        var copiedAgain = new AtomicInteger();

        Backup.make(database, assets, interrupted, Clock.systemUTC(), (what, done, total) -> {
            if (what.equals("documents")) copiedAgain.incrementAndGet();
        });

        assertThat(copiedAgain).as("copies of what was there already").hasValue(0);
        assertThat(new ArchiveFolder(interrupted).finished().named("snapshots").documents()).isPositive();
        assertThatThrownBy(() -> Backup.make(database, assets, interrupted, Clock.systemUTC(), SILENT)).isInstanceOfSatisfying(ArchiveFault.class,
                fault -> assertThat(fault.kind()).isEqualTo(ArchiveFault.Kind.IN_THE_WAY));
    }

    @Test
    void a_restore_that_was_interrupted_goes_on_and_no_other_takes_its_place() throws Exception {
        var restored = TestDatabase.prepared(List.of());
        Backup.make(database, assets, folder.resolve("first"), Clock.systemUTC(), SILENT);
        Backup.make(database, assets, folder.resolve("other"), Clock.systemUTC(), SILENT);
        assertThatThrownBy(() -> Restore.from(folder.resolve("first"), restored, folder.resolve("assets"), Archives.stopAt("evidence"))).isInstanceOf(Archives.Interrupted.class);

        assertThatThrownBy(() -> Restore.from(folder.resolve("other"), restored, folder.resolve("assets"), SILENT)).isInstanceOf(ArchiveFault.class)
                .hasMessageContaining("other-restore");
        Restore.from(folder.resolve("first"), restored, folder.resolve("assets"), SILENT);
        Backup.make(restored, folder.resolve("assets"), folder.resolve("again"), Clock.systemUTC(), SILENT);

        assertThat(contents(folder.resolve("again"))).isEqualTo(contents(folder.resolve("first")));
    }

    @Test
    void nothing_is_restored_over_anything() {
        Backup.make(database, assets, folder.resolve("backup"), Clock.systemUTC(), SILENT);
        var used = TestDatabase.prepared(List.of());
        used.getCollection("accounts").insertOne(new Document("_id", "admin"));

        assertThatThrownBy(() -> Restore.from(folder.resolve("backup"), used, folder.resolve("assets"), SILENT)).isInstanceOf(ArchiveFault.class)
                .hasMessageContaining("database-not-empty").hasMessageContaining("accounts");
        assertThat(used.getCollection("documents").countDocuments()).isZero();
        assertThat(folder.resolve("assets")).doesNotExist();
    }

    @Test
    void a_changed_byte_or_a_missing_file_is_named_before_anything_is_written() throws Exception {
        var damaged = folder.resolve("backup");
        Backup.make(database, assets, damaged, Clock.systemUTC(), SILENT);
        var part = damaged.resolve("parts/changes-000001.jsonl.gz");
        var bytes = Files.readAllBytes(part);
        bytes[bytes.length / 2] ^= 1;
        Files.write(part, bytes);
        var target = TestDatabase.prepared(List.of());

        assertThatThrownBy(() -> Restore.from(damaged, target, folder.resolve("assets"), SILENT)).isInstanceOfSatisfying(ArchiveFault.class, fault -> {
            assertThat(fault.kind()).isEqualTo(ArchiveFault.Kind.DAMAGED);
            assertThat(fault.arguments()).containsExactly("changes-000001.jsonl.gz");
        });
        Files.delete(part);
        assertThatThrownBy(() -> Restore.from(damaged, target, folder.resolve("assets"), SILENT)).hasMessageContaining("missing").hasMessageContaining("changes-000001");
        Files.delete(damaged.resolve("manifest.json"));
        assertThatThrownBy(() -> Restore.from(damaged, target, folder.resolve("assets"), SILENT)).isInstanceOfSatisfying(ArchiveFault.class,
                fault -> assertThat(fault.kind()).isEqualTo(ArchiveFault.Kind.WRONG_ARCHIVE));
        assertThat(target.listCollectionNames()).doesNotContain("documents");
    }

    @Test
    void a_file_of_the_installation_that_is_gone_is_named_while_there_is_still_something_to_do_about_it() throws Exception {
        var lacking = Files.createDirectories(folder.resolve("lacking"));

        assertThatThrownBy(() -> Backup.make(database, lacking, folder.resolve("backup"), Clock.systemUTC(), SILENT)).isInstanceOf(ArchiveFault.class)
                .hasMessageContaining("file-missing");
    }

    @Test
    void what_is_published_while_a_backup_is_made_is_numbered_afterwards_and_what_the_archive_holds_fits_together() {
        var id = Domain.newDocument();
        Backup.make(database, assets, folder.resolve("backup"), Clock.systemUTC(), (what, done, total) -> {
            if (what.equals("documents") && installation.get(Documents.class).find(id).isEmpty()) published(id);
        });

        var restored = TestDatabase.prepared(List.of());
        Restore.from(folder.resolve("backup"), restored, folder.resolve("assets"), SILENT);
        assertThat(restored.getCollection("documents").find(new Document("_id", id.toString())).first()).isNull();
        assertThat(restored.getCollection("snapshots").find(new Document("document", id.toString())).first()).isNull();
        installation.get(Feed.class).await(installation.get(Feed.class).last(), java.time.Duration.ofSeconds(10));
        installation.get(Publishing.class).withdraw(id, installation.get(Documents.class).find(id).orElseThrow().version(), Domain.PUBLISHER, "Chỉ để thử");
    }

    private static void published(DocumentId id) {
        installation.published(id, Domain.section("Xuất bản trong lúc sao lưu " + id));
    }
}
