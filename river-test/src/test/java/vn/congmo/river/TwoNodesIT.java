package vn.congmo.river;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/// Two processes of cms-api, each with its relay and its scheduler, on one database that is a third.
class TwoNodesIT {

    private static final int WRITERS = 50;
    private static final int PUBLISHERS = 20;
    private static final int SCHEDULED = 12;

    private static LoneDatabase database;
    private static List<Application> nodes;
    private static UUID section;

    @BeforeAll
    static void start() throws Exception {
        var data = Files.createDirectories(Project.root().resolve("river-test/target/data/" + System.nanoTime()));
        database = LoneDatabase.in(data);
        var other = CompletableFuture.supplyAsync(() -> node(data));
        nodes = List.of(node(data), other.get());
        var admin = as(0, "admin");
        var site = Management.JSON.createObjectNode().put("name", "Bộ Mẫu").put("origin", "https://bo-mau.example");
        site.putArray("locales").add("vi");
        Management.expect(201, admin.send("PUT", "/api/manage/v1/sites/bo-mau", site.toString(), Map.of("If-None-Match", "*")));
        section = UUID.randomUUID();
        Articles.publish(as(0, "editor"), as(1, "publisher"), section,
                Management.JSON.createObjectNode().put("site", "bo-mau").put("type", "section").put("title", "Tin tức"));
    }

    @AfterAll
    static void stop() {
        nodes.forEach(Application::close);
        database.close();
    }

    private static Application node(Path data) {
        int port = Application.freePort();
        return Application.started("cms-api", port, data, Map.of("CONGMO_DATA", data.toString(), "CONGMO_API_PORT", "" + port,
                "CONGMO_ADMIN_PASSWORD", Installation.PASSWORD, "CONGMO_MONGODB_URI", database.uri()));
    }

    @Test
    void fifty_writers_on_one_document_lose_nothing() throws Exception {
        var item = UUID.randomUUID();
        as(0, "editor").create(item, "vi", Articles.about("Sổ ghi chung", "Mỗi người ghi một dòng.", section));
        var people = List.of(as(0, "editor"), as(1, "editor"));

        var versions = together(WRITERS, writer -> {
            var person = people.get(writer % 2);
            while (true) {
                var seen = Management.expect(200, person.send("GET", Management.document(item, "vi"), "", Map.of()));
                var draft = Articles.about("Sổ ghi chung", "Mỗi người ghi một dòng.", section);
                draft.set("body", ((tools.jackson.databind.node.ArrayNode) Management.JSON.readTree(seen.body()).get("body")).add(Articles.paragraph("Dòng của người thứ " + writer + ".")));
                var answer = person.send("PUT", Management.document(item, "vi"), draft.toString(), Map.of("If-Match", Management.version(seen)));
                if (answer.statusCode() == 200) return Management.version(answer);
                Management.expect(412, answer);
            }
        });

        assertThat(versions).as("each save made a version of its own").doesNotHaveDuplicates();
        var body = as(1, "editor").send("GET", Management.document(item, "vi"), "", Map.of()).body();
        assertThat(IntStream.range(0, WRITERS)).allSatisfy(writer -> assertThat(body).contains("Dòng của người thứ " + writer + "."));
    }

    @Test
    void of_twenty_publishers_on_one_path_one_has_it() throws Exception {
        var authors = List.of(as(0, "editor"), as(1, "editor"));
        var publishers = List.of(as(0, "publisher"), as(1, "publisher"));
        var items = IntStream.range(0, PUBLISHERS).mapToObj(number -> UUID.randomUUID()).toList();

        var published = together(PUBLISHERS, number -> {
            var draft = Articles.about("Cùng một địa chỉ " + number, "Ai đến trước thì được.", section).put("path", "/tin-tuc/mot-dia-chi");
            var saved = authors.get(number % 2).create(items.get(number), "vi", draft);
            var submitted = authors.get(number % 2).send("POST", Management.document(items.get(number), "vi") + "/actions/submit", "{}", Map.of("If-Match", saved));
            if (submitted.statusCode() != 200) return submitted.statusCode();
            return publishers.get(1 - number % 2).send("POST", Management.document(items.get(number), "vi") + "/actions/publish", "{}",
                    Map.of("If-Match", Management.version(submitted))).statusCode();
        });

        assertThat(published).filteredOn(status -> status == 200).hasSize(1);
        assertThat(published).filteredOn(status -> status != 200).containsOnly(409);
        assertThat(bothFeeds().get(0)).filteredOn(change -> change.get("document").get("path").asString().equals("/tin-tuc/mot-dia-chi")).hasSize(1);
    }

    @Test
    void what_two_schedulers_have_to_do_is_done_once_even_when_one_is_killed_and_no_position_is_passed_over() throws Exception {
        var author = as(0, "editor");
        var publisher = as(0, "publisher");
        var at = Instant.now().plusSeconds(8);
        var items = new ArrayList<UUID>();
        for (int number = 0; number < SCHEDULED; number++) {
            var item = UUID.randomUUID();
            var saved = author.create(item, "vi", Articles.about("Hẹn giờ số " + number, "Đúng giờ thì đăng.", section));
            publisher.act("schedule", item, "vi", author.act("submit", item, "vi", saved), "{\"at\":\"" + at + "\"}");
            items.add(item);
        }

        Eventually.becomes("the first are published", Duration.ofSeconds(60), () -> published(nodes.get(1), items) > 0);
        nodes.get(0).kill();
        Eventually.becomes("the other node has published the rest", Duration.ofMinutes(3), () -> published(nodes.get(1), items) == SCHEDULED);
        nodes.get(0).again();

        var feeds = bothFeeds();
        assertThat(feeds.get(0)).isEqualTo(feeds.get(1));
        assertThat(feeds.get(0)).extracting(change -> change.get("position").asLong()).as("nothing was superseded, so every position is there")
                .containsExactlyElementsOf(LongStream.rangeClosed(1, feeds.get(0).size()).boxed().toList());
        var timesPublished = new HashMap<String, Integer>();
        feeds.get(0).forEach(change -> timesPublished.merge(change.get("document").get("id").asString(), 1, Integer::sum));
        assertThat(items).allSatisfy(item -> assertThat(timesPublished.get(item.toString())).isEqualTo(1));
        var auditor = as(1, "admin");
        assertThat(items).allSatisfy(item -> {
            var entries = Management.JSON.readTree(auditor.send("GET", "/api/manage/v1/audit?item=" + item, "", Map.of()).body());
            assertThat(entries.findValuesAsString("action")).filteredOn("publish"::equals).hasSize(1);
        });
    }

    private static long published(Application node, List<UUID> items) {
        return feed(node).stream().filter(change -> items.contains(UUID.fromString(change.get("document").get("id").asString()))).count();
    }

    /// The feeds of both, once both have come as far.
    private static List<List<JsonNode>> bothFeeds() {
        Eventually.becomes("both nodes give out the same feed", Duration.ofSeconds(20), () -> feed(nodes.get(0)).size() == feed(nodes.get(1)).size());
        return List.of(feed(nodes.get(0)), feed(nodes.get(1)));
    }

    private static List<JsonNode> feed(Application node) {
        var changes = new ArrayList<JsonNode>();
        URI next = node.address("/api/content/v1/changes?after=0&limit=100&wait=0");
        for (URI asked = null; !next.equals(asked); ) {
            asked = next;
            var page = Management.JSON.readTree(Http.get(asked).body());
            page.get("changes").forEach(changes::add);
            next = node.address(page.get("next").asString().replaceFirst("https?://[^/]+", ""));
        }
        return changes;
    }

    private static Management as(int node, String account) {
        return Management.logIn(nodes.get(node)::address, account, Installation.PASSWORD);
    }

    private interface Work<T> {
        T of(int number) throws Exception;
    }

    /// All begin at the same moment.
    private static <T> List<T> together(int number, Work<T> work) throws Exception {
        var start = new CyclicBarrier(number);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var all = IntStream.range(0, number).<Callable<T>>mapToObj(self -> () -> {
                start.await();
                return work.of(self);
            }).toList();
            var results = new ArrayList<T>();
            for (var result : threads.invokeAll(all)) results.add(result.get());
            return results;
        }
    }
}
