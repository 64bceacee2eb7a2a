package vn.congmo.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import vn.congmo.samples.Samples.SampleDocument;

/// The whole catalogue against the data of its types; no server is asked.
class CatalogueTest {

    private static final Map<UUID, String> TYPES = Samples.documents().stream().collect(Collectors.toMap(SampleDocument::item, SampleDocument::type, (one, other) -> one));
    private static final Map<UUID, Samples.Asset> ASSETS = Samples.assets().stream().collect(Collectors.toMap(Samples.Asset::id, a -> a));
    private static final JsonNode DESCRIPTIONS = new Resource("pictures/descriptions.json").json();
    private static final LocalDate WRITTEN_ON = LocalDate.of(2026, 11, 26);

    static Stream<SampleDocument> documents() {
        return Samples.documents().stream();
    }

    static Stream<String> locales() {
        return Samples.site().get("locales").valueStream().map(JsonNode::asString);
    }

    static Stream<SampleDocument> in(String locale) {
        return documents().filter(d -> d.locale().equals(locale));
    }

    static Stream<SampleDocument> inASection() {
        return documents().filter(d -> d.body().path("links").has("section"));
    }

    static Stream<SampleDocument> officialDocuments() {
        return documents().filter(d -> d.type().equals("official-document"));
    }

    static Stream<SampleDocument> drawnForTheseDocuments() {
        return documents().filter(d -> Stream.of("vi", "en").anyMatch(d.locale()::equals) && Stream.of("stories", "organisation", "events").anyMatch(f -> d.file().startsWith(f + "/")));
    }

    @ParameterizedTest @CsvSource({"section, 12", "topic, 6", "official-document, 15", "photo-story, 6", "video, 4", "audio, 4", "infographic, 4", "event, 3", "draft-for-comment, 2",
            "question-and-answer, 6", "unit, 7", "person, 8", "dataset, 2", "statement, 1", "menu, 3", "home, 1", "site-text, 4"})
    void there_is_enough_of_every_type_in_vietnamese(String type, int least) {
        assertThat(in("vi").filter(d -> d.type().equals(type)).count()).isGreaterThanOrEqualTo(least);
    }

    @ParameterizedTest @CsvSource({"vi, 65", "en, 40", "ja, 5", "es, 5", "hi, 5", "ar, 4"})
    void there_are_enough_documents_in_a_language_besides_sections_and_what_shapes_pages(String locale, int least) {
        var shaping = Stream.of("site", "section", "topic", "menu", "home", "site-text").toList();
        assertThat(in(locale).filter(d -> !shaping.contains(d.type())).count()).isGreaterThanOrEqualTo(least);
    }

    @ParameterizedTest @MethodSource("locales")
    void the_home_page_of_a_language_leads_only_to_what_is_there_in_it(String locale) {
        var there = in(locale).map(SampleDocument::item).map(UUID::toString).toList();
        assertThat(in(locale).filter(d -> d.type().equals("site"))).hasSize(1);
        for (var shaping : in(locale).filter(d -> Stream.of("site", "home", "menu").anyMatch(d.type()::equals)).toList()) {
            shaping.body().path("links").forEach(relation -> assertThat(relation.valueStream().map(JsonNode::asString)).as(shaping.file()).isSubsetOf(there));
            assertThat(shaping.body().findValues("section").stream().map(JsonNode::asString)).as(shaping.file()).isSubsetOf(there);
        }
    }

    @ParameterizedTest @MethodSource("locales")
    void a_path_begins_with_its_language_unless_that_is_the_first_of_the_site(String locale) {
        var prefixes = locales().filter(l -> !l.equals("vi")).map(l -> "/" + l).toList();
        assertThat(in(locale).filter(d -> d.body().has("path")).map(d -> d.body().get("path").asString() + "/"))
                .allMatch(path -> locale.equals("vi") ? prefixes.stream().noneMatch(p -> path.startsWith(p + "/")) : path.startsWith("/" + locale + "/"));
    }

    @ParameterizedTest @MethodSource("inASection")
    void a_section_that_a_document_stands_in_is_there_in_its_language(SampleDocument document) {
        var sections = in(document.locale()).filter(d -> d.type().equals("section")).map(d -> d.item().toString()).toList();
        assertThat(document.body().get("links").get("section").valueStream().map(JsonNode::asString)).isSubsetOf(sections);
    }

    @ParameterizedTest @MethodSource("documents")
    void fields_are_those_of_the_type_and_fit_their_shapes(SampleDocument document) {
        assertThat(document.body().get("type").asString()).isEqualTo(document.type());
        assertThat(TypeData.named(document.type()).faults(document.body().path("fields"))).isEmpty();
        assertThat(document.body().has("path")).isEqualTo(TypeData.named(document.type()).hasPage());
    }

    @ParameterizedTest @MethodSource("documents")
    void relations_are_those_of_the_type_and_name_items_of_the_right_types(SampleDocument document) {
        var type = TypeData.named(document.type());
        assertThat(type.requiredRelations()).allMatch(r -> !document.body().path("links").path(r).isEmpty());
        document.body().path("links").forEachEntry((relation, items) -> {
            var rule = type.relation(relation);
            assertThat(rule.isObject()).as(relation).isTrue();
            assertThat(items.size()).isBetween(1, rule.get("most").asInt());
            for (var item : items) {
                var named = TYPES.get(UUID.fromString(item.asString()));
                assertThat(named).as(relation + " " + item).isNotNull();
                if (rule.has("types")) assertThat(rule.get("types").valueStream().map(JsonNode::asString)).contains(named);
            }
        });
    }

    @ParameterizedTest @MethodSource("documents")
    void every_body_begins_and_stands_as_its_type_asks_and_its_assets_exist(SampleDocument document) {
        var type = TypeData.named(document.type()).type();
        var body = document.body().path("body");
        if (type.get("body").asString().equals("required")) assertThat(body.isEmpty()).isFalse();
        if (type.get("body").asString().equals("none")) assertThat(body.isEmpty()).isTrue();
        if (type.has("begins")) assertThat(body.valueStream().map(b -> b.get("type").asString())).contains(type.get("begins").asString());
        if (!type.get("lead").asBoolean()) assertThat(document.body().has("lead")).isFalse();
        var named = Stream.of("asset", "poster").flatMap(name -> document.body().findValues(name).stream()).filter(JsonNode::isString).map(a -> UUID.fromString(a.asString()));
        assertThat(named).allMatch(ASSETS::containsKey);
    }

    @ParameterizedTest @MethodSource("officialDocuments")
    void the_status_of_an_official_document_agrees_with_its_dates_and_relations(SampleDocument document) {
        var fields = document.body().get("fields");
        var inForce = date(fields, "inForceOn");
        var expires = date(fields, "expiresOn");
        switch (fields.get("status").asString()) {
            case "expired" -> assertThat(expires).isBeforeOrEqualTo(WRITTEN_ON);
            case "not-yet-in-force" -> assertThat(inForce).isAfter(WRITTEN_ON);
            case "not-applicable" -> assertThat(expires).isNull();
            default -> assertThat(inForce).isBeforeOrEqualTo(WRITTEN_ON);
        }
        assertThat(date(fields, "issuedOn")).isBeforeOrEqualTo(WRITTEN_ON);
        Stream.of("replaces", "repeals").flatMap(r -> document.body().path("links").path(r).valueStream()).forEach(replaced ->
                assertThat(date(bodyOf(replaced).get("fields"), "expiresOn")).isEqualTo(inForce));
        document.body().path("links").path("amends").forEach(amended ->
                assertThat(bodyOf(amended).get("fields").get("status").asString()).isEqualTo("partly-expired"));
    }

    @ParameterizedTest @MethodSource("drawnForTheseDocuments")
    void a_picture_is_described_as_those_who_drew_it_describe_it(SampleDocument document) {
        for (var image : document.body().findParents("alternative")) {
            var file = ASSETS.get(UUID.fromString(image.get("asset").asString())).file().replaceAll(".*/", "");
            assertThat(image.get("alternative").get("text")).isEqualTo(DESCRIPTIONS.get(file).get(document.locale()));
        }
    }

    @Test void no_two_news_stories_or_events_share_a_lead_picture() {
        var leads = documents().filter(d -> d.locale().equals("vi") && List.of("news-article", "photo-story", "event", "person").contains(d.type()))
                .map(d -> d.body().at("/lead/asset").asString("")).filter(a -> !a.isEmpty()).toList();
        assertThat(leads).hasSizeGreaterThanOrEqualTo(40).doesNotHaveDuplicates();
    }

    @Test void a_photo_story_is_led_by_one_of_its_own_five_pictures() {
        for (var story : documents().filter(d -> d.type().equals("photo-story")).toList()) {
            var pictures = story.body().get("body").valueStream().filter(b -> b.get("type").asString().equals("image")).map(b -> b.get("asset").asString()).toList();
            assertThat(pictures).as(story.file()).hasSize(5).doesNotHaveDuplicates().contains(story.body().at("/lead/asset").asString());
        }
    }

    @Test void one_draft_is_open_for_long_and_one_says_what_became_of_it() {
        var drafts = documents().filter(d -> d.type().equals("draft-for-comment")).map(SampleDocument::body).toList();
        assertThat(drafts).anyMatch(d -> date(d.get("fields"), "closesOn").getYear() >= 2027);
        assertThat(drafts).anyMatch(d -> date(d.get("fields"), "closesOn").isBefore(WRITTEN_ON) && d.get("links").has("becomes") && d.get("links").has("synthesis"));
    }

    @Test void ids_and_files_of_assets_are_each_there_once_and_no_file_is_too_large() throws IOException {
        assertThat(Samples.assets()).extracting(Samples.Asset::id).doesNotHaveDuplicates();
        assertThat(Samples.assets()).extracting(Samples.Asset::file).doesNotHaveDuplicates();
        for (var asset : Samples.assets()) assertThat(Files.size(Path.of(asset.file()))).as(asset.file()).isBetween(1L, 3_000_000L);
    }

    private static JsonNode bodyOf(JsonNode item) {
        return documents().filter(d -> d.item().toString().equals(item.asString())).findFirst().orElseThrow().body();
    }

    private static LocalDate date(JsonNode fields, String name) {
        return fields.has(name) ? LocalDate.parse(fields.get(name).asString()) : null;
    }
}
