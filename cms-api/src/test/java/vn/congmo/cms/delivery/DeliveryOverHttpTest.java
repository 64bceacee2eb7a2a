package vn.congmo.cms.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.congmo.cms.OverHttp.article;
import static vn.congmo.cms.OverHttp.etag;
import static vn.congmo.cms.OverHttp.expect;
import static vn.congmo.cms.OverHttp.json;
import static vn.congmo.cms.OverHttp.section;

import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.ArrayList;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import vn.congmo.cms.OverHttp;
import vn.congmo.samples.FeedExamples;

class DeliveryOverHttpTest {

    private static final OverHttp API = OverHttp.shared();
    private static final UUID SERVICES = UUID.randomUUID();
    private static final UUID KEPT = UUID.randomUUID();

    @BeforeAll
    static void publishSection() {
        API.published(SERVICES, section("Dịch vụ"));
        API.published(KEPT, article("Giữ lại", SERVICES));
        status(KEPT, 200);
    }

    @Test
    void a_reader_who_waits_hears_of_a_publication_as_it_happens() throws Exception {
        long last = last();
        var item = UUID.randomUUID();
        try (var readers = Executors.newVirtualThreadPerTaskExecutor()) {
            var waiting = readers.submit(() -> API.get("/api/content/v1/changes?after=" + last + "&limit=10&wait=30"));
            API.published(item, article("Tin nóng", SERVICES));
            var page = json(expect(200, waiting.get()));
            assertThat(page.at("/changes/0/kind").asString()).isEqualTo("published");
            assertThat(page.at("/changes/0/document/id").asString()).isEqualTo(item.toString());
            assertThat(page.get("next").asString()).contains("after=" + page.at("/changes/0/position").asLong()).contains("limit=10");
        }
    }

    @Test
    void what_the_feed_tells_has_the_members_of_the_example_messages_and_no_others() {
        API.published(UUID.randomUUID(), article("Đúng mẫu", SERVICES));
        var ours = changeOf("Đúng mẫu");
        var example = OverHttp.JSON.readTree(FeedExamples.named("published-article").json()).at("/changes/0");

        assertThat(new TreeSet<>(ours.propertyNames())).isEqualTo(new TreeSet<>(example.propertyNames()));
        var expected = new TreeSet<>(example.get("document").propertyNames());
        expected.remove("summary");
        assertThat(new TreeSet<>(ours.get("document").propertyNames())).isEqualTo(expected);
        assertThat(ours.get("document").get("body")).isEqualTo(
                OverHttp.JSON.readTree("[{\"type\":\"paragraph\",\"text\":[{\"text\":\"Một câu của bài.\"}]}]"));
        assertThat(ours.at("/document/publishedAt").asString()).matches("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?Z");
    }

    @Test
    void a_live_document_is_found_by_id_and_by_path_and_not_sent_again_unchanged() {
        var item = UUID.randomUUID();
        API.published(item, article("Có thẻ", SERVICES));
        applied(item);

        var byId = expect(200, API.get("/api/content/v1/documents/" + item + "/vi"));
        var byPath = expect(200, API.get("/api/content/v1/by-path?site=bo-mau&path=/dich-vu/co-the"));
        assertThat(json(byPath)).isEqualTo(json(byId));
        expect(304, API.get("/api/content/v1/documents/" + item + "/vi", "If-None-Match", etag(byId)));
        assertThat(json(API.get("/api/content/v1/documents?site=bo-mau&locale=vi&section=" + SERVICES)).get("documents").valueStream()
                .map(document -> document.get("id").asString())).contains(item.toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/content/v1/documents/{item}/vi", "/api/content/v1/by-path?site=bo-mau&path=/dich-vu/giu-lai",
        "/api/content/v1/documents?site=bo-mau&locale=vi", "/api/content/v1/types", "/api/content/v1/types/video/schema", "/api/content/v1/changes?after=0"})
    void whoever_holds_an_answer_is_told_that_it_still_holds_and_gets_no_body(String address) {
        var asked = address.replace("{item}", KEPT.toString());
        var first = expect(200, API.get(asked));
        assertThat(etag(first)).matches("(W/)?\"[^\"]+\"");
        assertThat(first.headers().firstValue("Cache-Control").orElseThrow()).doesNotContain("no-store");
        assertThat(first.headers().firstValue("Surrogate-Key")).isPresent();
        var again = expect(304, API.get(asked, "If-None-Match", "\"other\", " + etag(first)));
        assertThat(again.body()).isEmpty();
        assertThat(again.headers().firstValue("ETag")).contains(etag(first));
        assertThat(again.headers().firstValue("Cache-Control")).isEqualTo(first.headers().firstValue("Cache-Control"));
        expect(200, API.get(asked, "If-None-Match", "\"other\""));
    }

    @Test
    void what_is_not_live_answers_with_what_became_of_it() {
        var item = UUID.randomUUID();
        var live = API.published(item, article("Sẽ đi xa", SERVICES));
        var withdrawn = etag(expect(200, API.act("publisher", item, "withdraw", live, "{\"reason\":\"Tin sai\"}")));
        state(item, "withdrawn");
        assertThat(json(expect(200, API.get("/api/content/v1/by-path?site=bo-mau&path=/dich-vu/se-di-xa"))).at("/withdrawal/reason").asString()).isEqualTo("Tin sai");
        var redirected = etag(expect(200, API.act("publisher", item, "redirect", withdrawn, "{\"to\":\"https://example.vn/moi\"}")));
        status(item, 301);
        assertThat(API.get("/api/content/v1/documents/" + item + "/vi").headers().firstValue("Location")).contains("https://example.vn/moi");
        expect(200, API.act("publisher", item, "gone", redirected, "{}"));
        status(item, 410);
        expect(404, API.get("/api/content/v1/documents/" + UUID.randomUUID() + "/vi"));
    }

    @Test
    void parameters_out_of_range_are_refused() {
        expect(400, API.get("/api/content/v1/changes?after=-1"));
        expect(400, API.get("/api/content/v1/changes?limit=101"));
        expect(400, API.get("/api/content/v1/changes?wait=31"));
        expect(400, API.get("/api/content/v1/changes?since=1"));
        expect(400, API.get("/api/content/v1/documents?site=bo-mau&locale=vi&cursor=%21"));
        expect(404, API.get("/api/content/v1/assets/" + "0".repeat(64)));
    }

    @Test
    void everything_that_is_wrong_with_the_parameters_is_named_at_once() {
        var problem = json(expect(400, API.get("/api/content/v1/changes?after=abc&limit=101&wait=1&wait=2&since=1", "Accept-Language", "en")));
        assertThat(problem.get("errors")).as(problem.toString()).isNotNull();
        assertThat(problem.get("errors").valueStream().map(error -> error.get("parameter").asString() + " " + error.get("code").asString()).toList())
                .containsExactly("after not-an-integer", "limit out-of-range", "wait parameter-twice", "since unknown-parameter");
        assertThat(problem.at("/errors/1/message").asString()).contains("from 1 to 100");
        assertThat(json(expect(400, API.get("/api/content/v1/by-path"))).get("type").asString()).endsWith("/missing-parameter");
    }

    @Test
    void nobody_keeps_a_document_past_the_hour_at_which_it_is_taken_down() {
        var item = UUID.randomUUID();
        var live = API.published(item, article("Có hạn", SERVICES));
        applied(item);
        var address = "/api/content/v1/documents/" + item + "/vi";
        assertThat(API.get(address).headers().firstValue("Cache-Control").orElseThrow()).contains("max-age=60");
        var at = Instant.now().plusSeconds(40);
        expect(200, API.act("publisher", item, "expire", live, "{\"at\":\"" + at + "\",\"reason\":\"Hết hạn\"}"));
        var kept = API.get(address).headers().firstValue("Cache-Control").orElseThrow();
        assertThat(Integer.parseInt(kept.replaceAll(".*max-age=(\\d+).*", "$1"))).isBetween(1, 40);
        assertThat(kept).contains("stale-while-revalidate=0");
    }

    @Test
    void scripts_of_every_site_may_read_what_everybody_may_read_and_nothing_else() {
        var asked = API.get("/api/content/v1/documents?site=bo-mau&locale=vi", "Origin", "https://bao.example");
        var again = API.get("/api/content/v1/documents?site=bo-mau&locale=vi");
        assertThat(asked.headers().allValues("Access-Control-Allow-Origin")).isEqualTo(again.headers().allValues("Access-Control-Allow-Origin")).containsExactly("*");
        assertThat(asked.headers().firstValue("Access-Control-Allow-Credentials")).isEmpty();
        var first = expect(204, API.send("OPTIONS", "/api/content/v1/export?site=bo-mau", "", "", "Origin", "https://bao.example", "Access-Control-Request-Method", "GET"));
        assertThat(first.headers().firstValue("Access-Control-Allow-Methods")).contains("GET, HEAD");
        assertThat(API.get("/api/manage/v1/audit", "Origin", "https://bao.example").headers().firstValue("Access-Control-Allow-Origin")).isEmpty();
    }

    @Test
    void health_is_told_without_log_in() {
        assertThat(json(expect(200, API.get("/api/health"))).get("status").asString()).isEqualTo("up");
    }

    private static void applied(UUID item) {
        status(item, 200);
    }

    private static void state(UUID item, String state) {
        until(() -> {
            var answer = API.get("/api/content/v1/documents/" + item + "/vi");
            return answer.statusCode() == 200 && json(answer).get("state").asString().equals(state);
        });
    }

    private static void status(UUID item, int status) {
        until(() -> API.get("/api/content/v1/documents/" + item + "/vi").statusCode() == status);
    }

    private static void until(BooleanSupplier condition) {
        long until = System.nanoTime() + 20_000_000_000L;
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() > until) throw new AssertionError("It did not become so within 20 s");
        }
    }

    private static long last() {
        return json(API.get("/api/health")).get("position").asLong();
    }

    private static JsonNode changeOf(String title) {
        var found = new ArrayList<JsonNode>();
        until(() -> {
            long after = 0;
            for (HttpResponse<String> page; found.isEmpty(); ) {
                page = API.get("/api/content/v1/changes?after=" + after + "&limit=100");
                json(page).get("changes").valueStream().filter(change -> change.at("/document/title").asString().equals(title)).forEach(found::add);
                long next = Long.parseLong(json(page).get("next").asString().replaceAll(".*after=(\\d+).*", "$1"));
                if (next == after) break;
                after = next;
            }
            return !found.isEmpty();
        });
        return found.getFirst();
    }
}
