package vn.congmo.cms.publishing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.integers;
import static org.quicktheories.generators.SourceDSL.lists;

import com.mongodb.client.MongoDatabase;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.bson.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.congmo.cms.Domain;
import vn.congmo.cms.content.DocumentId;
import vn.congmo.cms.content.DocumentView;
import vn.congmo.cms.content.Documents;
import vn.congmo.cms.content.DraftContent;
import vn.congmo.cms.content.SaveOutcome;
import vn.congmo.cms.sites.Path;
import vn.congmo.cms.storage.Version;

/// Whatever editors do at the same moment, to the same few documents, wanting the same few paths: each version is made once, each path has one holder,
/// and what was acknowledged is in the feed, once.
class ManyAtOnceTest {

    private static final int EDITORS = 4;
    private static final int DOCUMENTS = 3;
    private static final int PATHS = 2;
    private static final int EXAMPLES = 8;
    private static final long SEED = 20261122;

    private static Domain domain;
    private static UUID section;

    @BeforeAll
    static void start() {
        domain = new Domain();
        section = domain.published(Domain.newDocument(), Domain.section("Tin tức")).id().item();
    }

    @AfterAll
    static void stop() {
        domain.close();
    }

    @Test
    void each_version_is_made_once_each_path_has_one_holder_and_the_feed_has_every_acknowledged_change_once() {
        qt().withFixedSeed(SEED).withExamples(EXAMPLES).withShrinkCycles(20)
                .forAll(lists().of(integers().between(0, DOCUMENTS * PATHS * 4 - 1)).ofSizeBetween(EDITORS, 24))
                .checkAssert(ManyAtOnceTest::holds);
        assertThat(domain.get(MongoDatabase.class).getCollection("changes").countDocuments()).as("changes that came of it").isGreaterThan(DOCUMENTS);
    }

    private static void holds(List<Integer> deeds) {
        var documents = IntStream.range(0, DOCUMENTS).mapToObj(_ -> Domain.newDocument()).toList();
        var mark = UUID.randomUUID().toString().substring(0, 8);
        documents.forEach(id -> domain.saved(id, draft(mark, 0)));
        Queue<String> moved = new ConcurrentLinkedQueue<>();
        Queue<String> visible = new ConcurrentLinkedQueue<>();
        together(deeds, deed -> one(documents.get(deed % DOCUMENTS), deed / DOCUMENTS % PATHS, deed / DOCUMENTS / PATHS, mark, moved, visible));

        assertThat(moved).as("versions made").doesNotHaveDuplicates();
        for (var id : documents) {
            long moves = moved.stream().filter(version -> version.startsWith(id + "@")).count();
            assertThat(find(id).version().number()).as("version of a document that was moved " + moves + " times").isEqualTo(1 + moves);
        }
        everyPathHasOneHolder();
        theFeedHolds(visible);
    }

    private static void one(DocumentId id, int path, int kind, String mark, Queue<String> moved, Queue<String> visible) {
        var seen = find(id).version();
        var publishing = domain.get(Publishing.class);
        switch (kind) {
            case 0 -> save(id, path, mark, moved);
            case 1 -> acknowledged(id, seen, publishing.withdraw(id, seen, Domain.PUBLISHER, "Rút để thử"), moved, visible);
            default -> {
                save(id, path, mark, moved);
                var written = find(id).version();
                acknowledged(id, written, publishing.submit(id, written, Domain.AUTHOR, null), moved, new ConcurrentLinkedQueue<>());
                var submitted = find(id).version();
                acknowledged(id, submitted, publishing.publish(id, submitted, Domain.PUBLISHER, null, Locale.of("vi")), moved, visible);
            }
        }
    }

    private static void save(DocumentId id, int path, String mark, Queue<String> moved) {
        var seen = find(id).version();
        if (domain.get(Documents.class).save(id, seen, draft(mark, path), Domain.AUTHOR) instanceof SaveOutcome.Revised) moved.add(source(id, seen));
    }

    private static void acknowledged(DocumentId id, Version seen, ActionOutcome outcome, Queue<String> moved, Queue<String> visible) {
        if (!(outcome instanceof ActionOutcome.Done)) return;
        moved.add(source(id, seen));
        visible.add(source(id, seen));
    }

    private static void everyPathHasOneHolder() {
        var held = new ArrayList<String>();
        for (var head : domain.get(MongoDatabase.class).getCollection("documents").find()) held.addAll(head.getList("paths", String.class, List.of()));
        assertThat(held).as("paths held").doesNotHaveDuplicates();
    }

    private static void theFeedHolds(Queue<String> visible) {
        var changes = domain.get(MongoDatabase.class).getCollection("changes");
        var sources = new HashSet<String>();
        while (!sources.containsAll(visible)) changes.find().forEach(change -> sources.add(change.getString("source")));
        var found = changes.find().sort(new Document("_id", 1)).into(new ArrayList<>());
        assertThat(found).extracting(change -> change.getString("source")).doesNotHaveDuplicates();
        assertThat(found).extracting(change -> change.getLong("_id")).containsExactlyElementsOf(LongStream.rangeClosed(1, found.size()).boxed().toList());
    }

    private static void together(List<Integer> deeds, java.util.function.IntConsumer work) {
        try (var editors = Executors.newFixedThreadPool(EDITORS)) {
            var all = deeds.stream().<Callable<Void>>map(deed -> () -> {
                work.accept(deed);
                return null;
            }).toList();
            for (var done : editors.invokeAll(all)) done.get();
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    private static DraftContent draft(String mark, int path) {
        return Domain.article("Bản của nhiều người", section, Domain.paragraph("Một đoạn.")).at(new Path("/tin-tuc/" + mark + "-" + path));
    }

    private static DocumentView find(DocumentId id) {
        return domain.get(Documents.class).find(id).orElseThrow();
    }

    private static String source(DocumentId id, Version seen) {
        return id + "@" + seen.next().number();
    }
}
