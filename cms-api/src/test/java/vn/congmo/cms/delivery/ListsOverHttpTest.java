package vn.congmo.cms.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.congmo.cms.OverHttp.expect;
import static vn.congmo.cms.OverHttp.json;
import static vn.congmo.cms.OverHttp.section;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import vn.congmo.cms.OverHttp;

class ListsOverHttpTest {

    private static final OverHttp API = OverHttp.shared();
    private static final UUID SECTION = UUID.randomUUID();
    private static final UUID BELOW = UUID.randomUUID();
    private static final UUID TOPIC = UUID.randomUUID();
    private static final String LIST = "/api/content/v1/documents?site=bo-mau&locale=vi&section=" + BELOW;

    @BeforeAll
    static void publish() {
        API.published(SECTION, section("Văn bản"));
        API.published(BELOW, "{\"site\":\"bo-mau\",\"type\":\"section\",\"title\":\"Thông tư\",\"links\":{\"parent\":[\"" + SECTION + "\"]}}");
        API.published(TOPIC, "{\"site\":\"bo-mau\",\"type\":\"topic\",\"title\":\"Băng tần\"}");
        API.published(UUID.randomUUID(), official("Ánh sáng", "11/2024/TT-BKHĐM", "2024-03-01", "expired"));
        API.published(UUID.randomUUID(), official("Âm thanh", "12/2025/TT-BKHĐM", "2025-03-01", "in-force"));
        API.published(UUID.randomUUID(), official("Băng tần", "13/2025/TT-BKHĐM", "2025-06-01", "in-force"));
        API.published(UUID.randomUUID(), OverHttp.article("An toàn", BELOW));
        long until = System.nanoTime() + 20_000_000_000L;
        while (titles(LIST).size() < 4 && System.nanoTime() < until) Thread.onSpinWait();
    }

    private static String official(String title, String number, String issued, String status) {
        return "{\"site\":\"bo-mau\",\"type\":\"official-document\",\"title\":\"" + title + "\",\"links\":{\"section\":[\"" + BELOW + "\"],\"topics\":[\"" + TOPIC + "\"]},"
                + "\"fields\":{\"number\":\"" + number + "\",\"kind\":\"circular\",\"issuer\":\"Bộ\",\"issuedOn\":\"" + issued + "\",\"inForceOn\":\"" + issued
                + "\",\"expiresOn\":\"2026-01-01\",\"status\":\"" + status + "\"},\"body\":[{\"type\":\"paragraph\",\"text\":[{\"text\":\"Điều 1.\"}]}]}";
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            sort=title                                | An toàn, Ánh sáng, Âm thanh, Băng tần
            sort=newest                               | An toàn, Băng tần, Âm thanh, Ánh sáng
            sort=issued                               | Băng tần, Âm thanh, Ánh sáng, An toàn
            sort=title&type=news-article              | An toàn
            sort=title&status=in-force                | Âm thanh, Băng tần
            sort=title&status=in-force,expired        | Ánh sáng, Âm thanh, Băng tần
            sort=title&year=2024                      | Ánh sáng
            sort=title&issuedFrom=2025-03-01&issuedTo=2025-05-31 | Âm thanh
            sort=title&to=2020-01-01                  |
            """)
    void a_list_is_narrowed_and_ordered(String parameters, String expected) {
        assertThat(titles(LIST + "&" + parameters)).isEqualTo(expected == null ? List.of() : List.of(expected.split(", ")));
    }

    @ParameterizedTest
    @CsvSource({"title", "newest", "issued", "updated"})
    void pages_hold_each_document_once(String sort) {
        var walked = new ArrayList<String>();
        var address = LIST + "&limit=1&sort=" + sort;
        for (String cursor = ""; cursor != null; ) {
            var page = json(expect(200, API.get(address + cursor)));
            page.get("documents").forEach(document -> walked.add(document.get("title").asString()));
            cursor = page.has("cursor") ? "&cursor=" + page.get("cursor").asString() : null;
        }
        assertThat(walked).isEqualTo(titles(LIST + "&sort=" + sort)).hasSize(4);
    }

    @Test
    void a_cursor_of_another_list_or_a_made_up_one_is_refused() {
        var cursor = json(API.get(LIST + "&limit=1&sort=title")).get("cursor").asString();
        expect(200, API.get(LIST + "&limit=2&sort=title&cursor=" + cursor));
        for (var wrong : List.of("&sort=newest&cursor=" + cursor, "&sort=title&cursor=A" + cursor.substring(1), "&sort=title&type=video&cursor=" + cursor, "&cursor=%00.x"))
            assertThat(json(expect(400, API.get(LIST + wrong))).get("type").asString()).as(wrong).endsWith("/wrong-cursor");
    }

    @Test
    void a_parameter_that_is_not_utf_8_is_refused() {
        expect(400, API.get(LIST + "&cursor=%F0"));
    }

    @Test
    void facets_say_how_many_each_choice_would_give() {
        var facets = json(expect(200, API.get(LIST + "&status=in-force&facets=type,year,topic,status"))).get("facets");
        assertThat(facets.toString()).isEqualTo("{\"type\":{\"official-document\":2},\"topic\":{\"" + TOPIC + "\":2},\"year\":{\"2025\":2},\"status\":{\"expired\":1,\"in-force\":2}}");
    }

    @Test
    void only_the_members_that_are_wanted_are_told_and_what_is_included_stands_beside() {
        var page = json(expect(200, API.get(LIST + "&sort=title&limit=1&fields=title&include=section,section.parent")));
        assertThat(page.at("/documents/0").propertyNames()).containsExactly("id", "locale", "title");
        assertThat(titlesOf(page.get("included"))).containsExactly("Thông tư", "Văn bản");
        var one = json(expect(200, API.get("/api/content/v1/documents/" + BELOW + "/vi?fields=path&include=parent")));
        assertThat(one.propertyNames()).containsExactly("id", "locale", "path", "included");
        assertThat(one.at("/included/0/id").asString()).isEqualTo(SECTION.toString());
    }

    @Test
    void another_language_is_told_only_where_the_caller_named_it() {
        var english = "/api/content/v1/documents/" + SECTION + "/en";
        expect(404, API.get(english));
        var told = expect(200, API.get(english + "?fallback=ja,vi"));
        assertThat(told.headers().firstValue("Content-Language")).contains("vi");
        assertThat(json(told).get("locale").asString()).isEqualTo("vi");
        var list = LIST.replace("locale=vi", "locale=en");
        assertThat(titles(list)).isEmpty();
        assertThat(titles(list + "&fallback=vi&sort=title")).hasSize(4);
    }

    @Test
    void everything_wrong_is_named_with_the_choices() {
        var problem = json(expect(400, API.get("/api/content/v1/documents?locale=Viet&type=novel&sort=size&from=yesterday&include=a.b.c&limit=0&colour=red", "Accept-Language", "en")));
        assertThat(problem.get("errors").valueStream().map(error -> error.get("parameter").asString() + " " + error.get("code").asString()).toList()).containsExactly(
                "site required", "locale not-a-language", "type not-a-choice", "from not-a-date", "sort not-a-choice", "include too-deep", "limit out-of-range", "colour unknown-parameter");
        assertThat(problem.toString()).contains("newest, updated, issued, title");
    }

    private static List<String> titles(String address) {
        return titlesOf(json(expect(200, API.get(address))).get("documents"));
    }

    private static List<String> titlesOf(JsonNode documents) {
        return documents.valueStream().map(document -> document.get("title").asString()).toList();
    }
}
