package vn.congmo.cms.changes;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.congmo.cms.Domain.PUBLISHER;
import static vn.congmo.cms.Domain.article;
import static vn.congmo.cms.Domain.newDocument;
import static vn.congmo.cms.Domain.paragraph;
import static vn.congmo.cms.Domain.section;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.LongStream;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.congmo.cms.Domain;
import vn.congmo.cms.audit.AuditLog;
import vn.congmo.cms.audit.AuditQuery;
import vn.congmo.cms.content.Documents;
import vn.congmo.cms.content.DraftContent;
import vn.congmo.cms.publishing.Publishing;

class RelayTest {

    private Domain domain;
    private UUID news;

    @BeforeEach
    void open() {
        domain = new Domain();
        var section = newDocument();
        domain.published(section, section("Tin tức"));
        news = section.item();
        domain.feedAt(1);
    }

    @AfterEach
    void close() {
        domain.close();
    }

    @Test
    void a_publication_becomes_a_change_with_the_whole_document() {
        var id = newDocument();
        var view = domain.published(id, article("Mưa lớn", news, paragraph("Mưa từ đêm qua.")));

        var change = domain.feedAt(2).after(1, 50).changes().getFirst();

        assertThat(change.kind()).isEqualTo("published");
        assertThat(change.document()).satisfies(document -> {
            assertThat(document.documentId()).isEqualTo(id);
            assertThat(document.state()).isEqualTo("live");
            assertThat(document.path()).isEqualTo(view.path());
            assertThat(document.body()).containsExactly(paragraph("Mưa từ đêm qua."));
            assertThat(document.publishedAt()).isEqualTo(view.publishedAt()).isEqualTo(document.firstPublishedAt());
        });
    }

    @Test
    void the_body_travels_whatever_the_type() {
        domain.published(newDocument(), new DraftContent("bo-mau", "question-and-answer", "Mưa đến bao giờ?", null, null,
                Map.of("answeredOn", "2026-02-05", "answeredBy", "Vụ Dữ liệu"), Map.of("section", List.of(news)), null, List.of(paragraph("Đến mai.")), null));

        assertThat(domain.feedAt(2).after(1, 50).changes().getFirst().document().body()).containsExactly(paragraph("Đến mai."));
    }

    @Test
    void a_superseded_change_shrinks_to_a_stub_and_its_position_stays() {
        var id = newDocument();
        var live = domain.published(id, article("Mưa lớn", news, paragraph("Một.")));
        domain.feedAt(2);
        domain.get(Publishing.class).withdraw(id, live.version(), PUBLISHER, "Tin sai");

        var feed = domain.feedAt(3);
        relayed(domain);

        var page = feed.after(0, 50);
        assertThat(page.changes()).extracting(Change::position).containsExactly(1L, 3L);
        assertThat(page.scanned()).isEqualTo(3);
        assertThat(page.changes().getLast().document()).satisfies(document -> {
            assertThat(document.body()).isNull();
            assertThat(document.withdrawal().reason()).isEqualTo("Tin sai");
        });
    }

    @Test
    void publications_by_many_at_once_get_positions_without_gap_or_repeat_and_audit_entries_that_chain() throws Exception {
        try (var people = Executors.newFixedThreadPool(4)) {
            var work = new ArrayList<Callable<Object>>();
            for (int number = 0; number < 24; number++) {
                var title = "Tin số " + number;
                work.add(() -> domain.published(newDocument(), article(title, news, paragraph(title))));
            }
            for (var done : people.invokeAll(work)) done.get();
        }

        var feed = domain.feedAt(25);
        relayed(domain);

        assertThat(feed.after(0, 100).changes()).extracting(Change::position).containsExactlyElementsOf(LongStream.rangeClosed(1, 25).boxed().toList());
        var audit = domain.get(AuditLog.class);
        assertThat(audit.newest(AuditQuery.of(null), 100)).filteredOn(record -> record.entry().action().equals("publish")).hasSize(25);
        assertThat(audit.firstBreak()).isEmpty();
    }

    @Test
    void what_a_killed_process_left_pending_without_a_ticket_is_found_on_taking_the_lease() {
        var database = domain.get(MongoDatabase.class);
        var id = newDocument();
        domain.get(Relay.class).stop();
        domain.published(id, article("Trước lúc mất điện", news, paragraph("Một.")));
        database.getCollection("due").deleteMany(new Document());

        try (var after = new Domain(domain)) {
            assertThat(after.feedAt(2).after(1, 10).changes()).extracting(change -> change.document().title()).containsExactly("Trước lúc mất điện");
            assertThat(after.get(Documents.class).editions(id)).hasSize(1);
        }
    }

    @Test
    void a_relay_killed_between_numbering_and_clearing_does_not_number_again() {
        var database = domain.get(MongoDatabase.class);
        var id = newDocument();
        domain.published(id, article("Nửa chừng", news, paragraph("Một.")));
        domain.feedAt(2);
        relayed(domain);
        domain.get(Relay.class).stop();
        var heads = database.getCollection("documents");
        var facts = new Document("$set", new Document("pending.3", factsOf(id.toString(), database)));
        heads.updateOne(Filters.eq("_id", id.toString()), facts);

        try (var after = new Domain(domain)) {
            relayed(after);
            assertThat(after.get(Feed.class).after(0, 50).changes()).extracting(Change::position).containsExactly(1L, 2L);
            assertThat(after.get(AuditLog.class).newest(AuditQuery.of(id.item().toString()), 10)).hasSize(2);
        }
    }

    private static Document factsOf(String id, MongoDatabase database) {
        var head = database.getCollection("documents").find(Filters.eq("_id", id)).first();
        var live = head.get("live", Document.class);
        return new Document("action", "publish").append("kind", "published").append("at", live.getDate("publishedAt")).append("actor", "binh")
                .append("actorName", "Trần Bình").append("site", "bo-mau").append("type", "news-article").append("state", "LIVE")
                .append("path", head.getString("path")).append("formerPaths", List.of()).append("snapshot", live.getString("snapshot"))
                .append("edition", 1).append("evidence", live.getString("evidence")).append("firstPublishedAt", live.getDate("firstPublishedAt"))
                .append("publishedAt", live.getDate("publishedAt"));
    }

    /// Until no head carries anything.
    private static void relayed(Domain domain) {
        var heads = domain.get(MongoDatabase.class).getCollection("documents");
        var until = System.nanoTime() + 20_000_000_000L;
        while (heads.find().into(new ArrayList<>()).stream().anyMatch(head -> !head.get("pending", new Document()).isEmpty())) {
            if (System.nanoTime() > until) throw new AssertionError("Something stays pending");
            Thread.onSpinWait();
        }
    }
}
