package vn.congmo.cms.publishing;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.congmo.cms.Domain.ADMINISTRATOR;
import static vn.congmo.cms.Domain.PUBLISHER;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.bson.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import vn.congmo.cms.Domain;
import vn.congmo.cms.audit.AuditLog;
import vn.congmo.cms.audit.AuditQuery;
import vn.congmo.cms.content.DocumentView;
import vn.congmo.cms.content.Documents;
import vn.congmo.cms.content.Edition;
import vn.congmo.cms.content.SaveOutcome;
import vn.congmo.themes.blocks.Block;
import vn.congmo.themes.blocks.TextAlternative;

class ErasingTest {

    private static Domain domain;
    private static MongoDatabase database;
    private static UUID section;

    @BeforeAll
    static void start() {
        domain = new Domain();
        database = domain.get(MongoDatabase.class);
        section = domain.published(Domain.newDocument(), Domain.section("Tin tức")).id().item();
        domain.feedAt(1);
    }

    @AfterAll
    static void stop() {
        domain.close();
    }

    @Test
    @Timeout(60)
    void nothing_of_what_was_said_is_left_anywhere_and_that_it_was_said_remains() {
        long before = domain.get(vn.congmo.cms.changes.Feed.class).last();
        var withdrawn = withdrawn("Địa chỉ nhà của bà Thị Kín");
        var numbers = domain.get(Documents.class).editions(withdrawn.id()).stream().map(Edition::number).toList();

        var erased = Domain.done(domain.get(Erasing.class).erase(withdrawn.id(), withdrawn.version(), ADMINISTRATOR, "Theo quyết định 12/QĐ-TA"));

        domain.feedAt(before + 3);
        assertThat(erased.content().title()).isEqualTo("(đã xoá)");
        awaitStub(withdrawn);
        for (var collection : List.of("documents", "snapshots", "changes", "audit", "evidence"))
            assertThat(database.getCollection(collection).find()).as(collection).noneSatisfy(found -> assertThat(found.toJson()).contains("Thị Kín"));
        assertThat(domain.get(Documents.class).editions(withdrawn.id()).stream().map(Edition::number)).isEqualTo(numbers);
        assertThat(database.getCollection("snapshots").find(Filters.eq("document", withdrawn.id().toString()))).isNotEmpty()
                .allSatisfy(found -> assertThat(found.get("erased", Document.class)).containsEntry("reason", "Theo quyết định 12/QĐ-TA").containsKeys("at", "digest"));
        assertThat(domain.get(AuditLog.class).newest(AuditQuery.of(withdrawn.id().item().toString()), 10)).extracting(found -> found.entry().action()).contains("erase", "withdraw", "publish");
        assertThat(domain.get(AuditLog.class).firstBreak()).isEmpty();
        assertThat(domain.get(Documents.class).revert(withdrawn.id(), erased.version(), numbers.getFirst(), Domain.AUTHOR)).isInstanceOf(SaveOutcome.Unknown.class);
    }

    @Test
    void only_an_administrator_erases_with_a_reason_and_never_what_is_live() {
        var live = domain.published(Domain.newDocument(), Domain.article("Đang công bố", section, Domain.paragraph("Chữ.")));
        var erasing = domain.get(Erasing.class);

        assertThat(erasing.erase(live.id(), live.version(), PUBLISHER, "Lý do")).isInstanceOf(ActionOutcome.NotAllowed.class);
        assertThat(erasing.erase(live.id(), live.version(), ADMINISTRATOR, "Lý do")).isInstanceOf(ActionOutcome.WrongState.class);
        var withdrawn = Domain.done(domain.get(Publishing.class).withdraw(live.id(), live.version(), PUBLISHER, "Rút"));
        assertThat(erasing.erase(withdrawn.id(), withdrawn.version(), ADMINISTRATOR, " ")).isInstanceOf(ActionOutcome.Invalid.class);
        assertThat(erasing.erase(withdrawn.id(), live.version(), ADMINISTRATOR, "Lý do")).isInstanceOf(ActionOutcome.Stale.class);
        assertThat(domain.get(Documents.class).find(live.id())).get().satisfies(found -> assertThat(found.content().title()).isEqualTo("Đang công bố"));
    }

    @Test
    void files_of_the_document_go_with_it_but_not_those_that_another_uses() throws IOException {
        var own = asset("chỉ ở đây");
        var shared = asset("ở cả hai");
        domain.saved(Domain.newDocument(), Domain.article("Bài khác", section, image(shared)));
        var draft = domain.saved(Domain.newDocument(), Domain.article("Bài bị xoá", section, image(own), image(shared)));

        Domain.done(domain.get(Erasing.class).erase(draft.id(), draft.version(), ADMINISTRATOR, "Theo yêu cầu"));

        assertThat(file(own)).doesNotExist();
        assertThat(file(shared)).exists();
        assertThat(database.getCollection("assets").find(Filters.eq("_id", own.toString())).first()).containsKeys("erased", "original");
        assertThat(database.getCollection("assets").find(Filters.eq("_id", shared.toString())).first()).doesNotContainKey("erased");
    }

    @Test
    void what_a_crash_cut_off_is_finished_and_what_came_to_nothing_is_not() {
        var withdrawn = withdrawn("Chưa xoá xong");
        var records = database.getCollection("erasures");
        var cutOff = record(withdrawn, "Bị ngắt");
        var audit = domain.get(AuditLog.class);
        var entered = new vn.congmo.cms.audit.AuditEntry(cutOff.getString("_id"), java.time.Instant.now(), "chi", "Lê Chi", "erase", withdrawn.id().item().toString(), "Bị ngắt", java.util.Map.of());
        audit.append(List.of(entered));
        records.insertOne(cutOff);
        var other = withdrawn("Không ai xoá");
        records.insertOne(record(other, "Không thành").append("at", new java.util.Date(0)));

        domain.get(Erasing.class).resume();

        assertThat(domain.get(Documents.class).find(withdrawn.id())).get().satisfies(found -> assertThat(found.content().title()).isEqualTo("(đã xoá)"));
        assertThat(domain.get(Documents.class).find(other.id())).get().satisfies(found -> assertThat(found.content().title()).isEqualTo("Không ai xoá"));
        assertThat(records.find(Filters.eq("_id", cutOff.getString("_id"))).first()).containsEntry("done", true);
        assertThat(records.find(Filters.eq("document", other.id().toString())).first()).isNull();
    }

    private static Document record(DocumentView document, String reason) {
        long version = document.version().number() + 1;
        return new Document("_id", document.id() + "@" + version).append("document", document.id().toString()).append("version", version).append("by", "chi")
                .append("byName", "Lê Chi").append("reason", reason).append("at", new java.util.Date());
    }

    private static DocumentView withdrawn(String title) {
        var live = domain.published(Domain.newDocument(), Domain.article(title, section, Domain.paragraph(title + " ở trong bài.")));
        return Domain.done(domain.get(Publishing.class).withdraw(live.id(), live.version(), PUBLISHER, "Rút xuống"));
    }

    /// The relay shrinks what was superseded a moment after it has numbered what comes after.
    private static void awaitStub(DocumentView document) {
        var withBody = Filters.and(Filters.regex("source", "^" + document.id()), Filters.exists("document"));
        while (database.getCollection("changes").countDocuments(withBody) > 1) Thread.onSpinWait();
    }

    private static Block image(UUID asset) {
        return new Block.Image(asset, new TextAlternative.Decorative(), List.of(), null);
    }

    private static UUID asset(String text) throws IOException {
        var id = domain.get(Domain.TestAssets.class).add();
        var digest = digest(id);
        Files.createDirectories(file(id).getParent());
        Files.writeString(file(id), text);
        database.getCollection("assets").insertOne(new Document("_id", id.toString()).append("original", digest)
                .append("asset", new Document("mediaType", "image/jpeg").append("renditions", List.of(new Document("sha256", digest)))));
        return id;
    }

    private static String digest(UUID id) {
        return id.toString().replace("-", "").repeat(2);
    }

    private static Path file(UUID id) {
        return Domain.DATA.resolve("assets/renditions").resolve(digest(id).substring(0, 2)).resolve(digest(id) + ".jpg");
    }
}
