package vn.congmo.themes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// What search engines find in the pages of each type.
class StructuredDataTest {

    private final Theme theme = Theme.named("lacquer");
    private final Map<String, JsonNode> found = ExamplePages.all("vi").stream()
            .collect(Collectors.toMap(ExamplePages.Example::name, example -> data(example)));

    @Test
    void each_type_is_called_what_schema_org_calls_it() {
        assertThat(types("official-document-page")).isEqualTo("Legislation");
        assertThat(types("draft-for-comment-open")).isEqualTo("Legislation");
        assertThat(types("photo-story-page")).isEqualTo("ImageGallery");
        assertThat(types("event-page")).isEqualTo("Event");
        assertThat(types("unit-page")).isEqualTo("GovernmentOrganization");
        assertThat(types("person-page")).isEqualTo("Person");
        assertThat(types("statement-page")).isEqualTo("WebPage");
        assertThat(found.get("home-full").get("@type").stringValue()).isEqualTo("GovernmentOrganization");
        assertThat(found.get("search-none").isMissingNode()).isTrue();
    }

    @Test
    void a_document_says_its_number_force_and_days() {
        var document = found.get("official-document-page").get(0);
        assertThat(document.get("legislationIdentifier").stringValue()).isEqualTo("15/2025/TT-BKHĐM");
        assertThat(document.get("legislationLegalForce").stringValue()).isEqualTo("https://schema.org/InForce");
        assertThat(document.get("legislationDate").stringValue()).isEqualTo("2026-02-05");
    }

    @Test
    void a_film_gives_its_length_its_file_and_all_that_is_said() {
        var film = found.get("video-page").get(0);
        assertThat(film.get("@type").stringValue()).isEqualTo("VideoObject");
        assertThat(film.get("contentUrl").stringValue()).isEqualTo("https://bomau.example/media/film.webm");
        assertThat(film.get("duration").stringValue()).isEqualTo("PT30S");
        assertThat(film.get("transcript").stringValue()).isEqualTo("Đồi chè buổi sáng.\nNgười dẫn: Từ hôm nay, xã Mẫu có sóng 5G.");
        assertThat(found.get("audio-page").get(0).get("encodingFormat").stringValue()).isEqualTo("audio/ogg");
    }

    @Test
    void an_answer_holds_its_words_a_data_set_its_files_and_a_page_its_place() {
        var question = found.get("question-and-answer-page").get(0).get("mainEntity");
        assertThat(question.get("acceptedAnswer").get("text").stringValue()).startsWith("Mọi hộ dân không phải làm thủ tục");
        assertThat(found.get("dataset-page").get(0).get("distribution").size()).isEqualTo(2);
        var trail = found.get("dataset-page").get(1);
        assertThat(trail.get("@type").stringValue()).isEqualTo("BreadcrumbList");
        assertThat(trail.get("itemListElement").get(1).get("item").stringValue()).isEqualTo("https://bomau.example/tin-tuc");
    }

    private String types(String name) {
        return found.get(name).get(0).get("@type").stringValue();
    }

    private JsonNode data(ExamplePages.Example example) {
        var script = Jsoup.parse(theme.render(example.page()).html()).select("script[type=application/ld+json]").first();
        return script == null ? JsonMapper.shared().missingNode() : new JsonMapper().readTree(script.data());
    }
}
