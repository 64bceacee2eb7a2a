package vn.congmo.cms.management;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.congmo.cms.OverHttp.article;
import static vn.congmo.cms.OverHttp.document;
import static vn.congmo.cms.OverHttp.etag;
import static vn.congmo.cms.OverHttp.expect;
import static vn.congmo.cms.OverHttp.json;
import static vn.congmo.cms.OverHttp.section;

import java.net.http.HttpResponse;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import vn.congmo.cms.OverHttp;

class ManagementOverHttpTest {

    private static final OverHttp API = OverHttp.shared();
    private static final UUID NEWS = UUID.randomUUID();

    @BeforeAll
    static void publishSection() {
        API.published(NEWS, section("Tin tức"));
    }

    @Test
    void an_article_goes_from_draft_to_live_with_a_version_at_every_step() {
        var item = UUID.randomUUID();
        API.published(item, article("Đường sách mở cửa", NEWS));

        var read = json(expect(200, API.send("GET", document(item), "", "editor")));
        assertThat(read.get("state").asString()).isEqualTo("live");
        assertThat(read.get("path").asString()).isEqualTo("/tin-tuc/duong-sach-mo-cua");
        var page = expect(200, API.send("GET", document(item) + "/editions/1/page", "", "editor"));
        assertThat(page.body()).contains("<h1").contains("Đường sách mở cửa");
        var evidence = json(expect(200, API.send("GET", document(item) + "/editions/1/evidence", "", "editor")));
        assertThat(evidence.get("profile").asString()).isEqualTo("tcvn-9249-reference");
        assertThat(evidence.get("verdicts")).hasSize(38);
    }

    @Test
    void a_write_without_the_version_seen_is_428_and_with_an_old_one_412_with_the_current() {
        var item = UUID.randomUUID();
        var first = API.created(item, article("Hai người cùng sửa", NEWS));

        problem(428, "version-required", API.send("PUT", document(item), article("Không nói phiên", NEWS), "editor"));
        expect(200, API.send("PUT", document(item), article("Người thứ nhất", NEWS), "editor", "If-Match", first));
        var stale = problem(412, "edited-meanwhile", API.send("PUT", document(item), article("Người thứ hai", NEWS), "editor", "If-Match", first));
        assertThat(json(stale).get("current").asString()).isEqualTo("\"2\"");
        problem(412, "edited-meanwhile", API.send("PUT", document(item), article("Tạo lại", NEWS), "editor", "If-None-Match", "*"));
        assertThat(json(API.send("GET", document(item), "", "editor")).get("title").asString()).isEqualTo("Người thứ nhất");
    }

    @Test
    void everything_that_is_wrong_with_a_draft_is_named_with_its_pointer() {
        var draft = "{\"site\":\"khong-co\",\"type\":\"news-article\",\"title\":\" \",\"colour\":\"red\",\"path\":\"Tin Tức\","
                + "\"links\":{\"section\":[\"x\"]},\"body\":[{\"type\":\"heading\",\"level\":9,\"text\":[]},{\"type\":\"marquee\"}]}";

        var answer = problem(400, "invalid", API.send("PUT", document(UUID.randomUUID()), draft, "editor", "If-None-Match", "*"));

        assertThat(json(answer).get("errors").valueStream().map(error -> error.get("pointer").asString()))
                .contains("/title", "/colour", "/path", "/links/section/0", "/body/0/level", "/body/1/type");
        assertThat(json(answer).get("errors")).allSatisfy(error -> assertThat(error.get("message").asString()).isNotBlank());
    }

    @Test
    void a_letter_typed_for_another_is_mended_with_a_notice() {
        var answer = expect(201, API.send("PUT", document(UUID.randomUUID()), article("Ðường về", NEWS), "editor", "If-None-Match", "*"));

        assertThat(json(answer).get("title").asString()).isEqualTo("Đường về");
        assertThat(json(answer).get("notices").get(0).get("pointer").asString()).isEqualTo("/title");
    }

    @Test
    void a_barrier_is_refused_with_criterion_place_and_words_in_the_callers_language() {
        var item = UUID.randomUUID();
        var draft = article("Cấp bậc nhảy cóc", NEWS).replace("\"body\":[", "\"body\":[{\"type\":\"heading\",\"level\":2,\"text\":[{\"text\":\"Phần một\"}]},"
                + "{\"type\":\"heading\",\"level\":5,\"text\":[{\"text\":\"Phần con\"}]},{\"type\":\"table\",\"caption\":[{\"text\":\"Giờ làm việc\"}],"
                + "\"headerRow\":false,\"headerColumn\":false,\"rows\":[[[{\"text\":\"Thứ\"}],[{\"text\":\"Giờ\"}]],[[{\"text\":\"Hai\"}],[{\"text\":\"8\"}]]]},");
        var submitted = etag(expect(200, API.act("editor", item, "submit", API.created(item, draft), "{}")));

        var vietnamese = json(problem(422, "accessibility-barriers", API.act("publisher", item, "publish", submitted, "{}", "Accept-Language", "vi")));
        var english = json(problem(422, "accessibility-barriers", API.act("publisher", item, "publish", submitted, "{}", "Accept-Language", "en")));

        assertThat(vietnamese.get("findings").valueStream().map(finding -> finding.get("criterion").asString() + " " + finding.get("pointer").asString()))
                .contains("1.3.1 /body/2/headerRow");
        assertThat(vietnamese.get("title").asString()).isNotEqualTo(english.get("title").asString());
        assertThat(vietnamese.at("/findings/0/message").asString()).isNotEqualTo(english.at("/findings/0/message").asString());
    }

    @Test
    void a_repeated_request_with_its_key_gets_the_first_answer_and_another_request_does_not() {
        var item = UUID.randomUUID();
        var saved = API.created(item, article("Gửi hai lần", NEWS));

        var first = expect(200, API.act("editor", item, "submit", saved, "{}", "Idempotency-Key", "k-" + item));
        var again = expect(200, API.act("editor", item, "submit", saved, "{}", "Idempotency-Key", "k-" + item));

        assertThat(etag(again)).isEqualTo(etag(first));
        assertThat(json(again)).isEqualTo(json(first));
        problem(422, "fixed-request-key", API.act("editor", item, "discard", etag(first), "{}", "Idempotency-Key", "k-" + item));
    }

    @Test
    void requests_that_cannot_be_understood_get_a_problem_each() {
        var item = UUID.randomUUID();
        problem(401, "log-in-required", API.send("PUT", document(item), article("Người lạ", NEWS), "", "If-None-Match", "*"));
        problem(400, "malformed", API.send("PUT", document(item), "{\"title\":", "editor", "If-None-Match", "*"));
        problem(415, "unsupported-media", API.send("PUT", document(item), "title=x", "editor", "If-None-Match", "*", "Content-Type", "text/plain"));
        problem(413, "too-large", API.send("PUT", document(item), "\"" + "x".repeat(5 << 20) + "\"", "editor", "If-None-Match", "*"));
        problem(400, "unknown-parameter", API.send("GET", document(item) + "?colour=red", "", "editor"));
        problem(400, "wrong-parameter", API.send("GET", "/api/manage/v1/items/abc/locales/vi", "", "editor"));
        problem(404, "unknown-document", API.send("GET", document(item), "", "editor"));
        problem(404, "not-found", API.act("editor", item, "dance", "\"1\"", "{}"));
        problem(404, "not-found", API.send("GET", "/api/manage/v1/nowhere", "", "editor"));
        problem(405, "method-not-allowed", API.send("DELETE", document(item), "", "editor"));
        problem(403, "not-allowed", API.send("GET", "/api/manage/v1/audit", "", "editor"));
        problem(428, "version-required", API.send("POST", document(item) + "/actions/submit", "{}", "editor"));
    }

    @Test
    void every_deed_is_in_the_audit_log() {
        var item = UUID.randomUUID();
        API.published(item, article("Có ghi sổ", NEWS));
        long until = System.nanoTime() + 20_000_000_000L;
        while (entries(item).size() < 2 && System.nanoTime() < until) Thread.onSpinWait();

        assertThat(entries(item).valueStream().map(entry -> entry.get("action").asString())).containsExactly("publish", "submit");
    }

    private static JsonNode entries(UUID item) {
        return json(expect(200, API.send("GET", "/api/manage/v1/audit?item=" + item, "", "admin"))).get("entries");
    }

    private static HttpResponse<String> problem(int status, String name, HttpResponse<String> answer) {
        expect(status, answer);
        assertThat(answer.headers().firstValue("Content-Type")).get().asString().startsWith("application/problem+json");
        assertThat(json(answer).get("type").asString()).isEqualTo("https://congmo.vn/problems/" + name);
        assertThat(json(answer).get("title").asString()).isNotBlank();
        return answer;
    }
}
