package vn.congmo.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import vn.congmo.samples.Samples.SampleDocument;
import vn.congmo.themes.blocks.Block;
import vn.congmo.themes.blocks.Blocks;

class SampleDocumentsTest {

    private static final List<String> FOLDERS = List.of("articles", "site", "topics", "organisation", "documents", "pages", "questions", "stories", "videos",
            "audio", "infographics", "events", "drafts", "datasets", "statements");

    static Stream<SampleDocument> documents() {
        return Samples.documents().stream();
    }

    static Stream<SampleDocument> articles() {
        return documents().filter(d -> d.file().startsWith("articles/"));
    }

    /// Documents with a page of their own.
    static Stream<SampleDocument> pages() {
        return documents().filter(d -> d.body().has("path"));
    }

    @Test void there_are_enough_articles_and_pages_in_both_languages() {
        assertThat(articles().filter(d -> d.locale().equals("vi"))).hasSizeGreaterThanOrEqualTo(22);
        assertThat(articles().filter(d -> d.locale().equals("en"))).hasSizeGreaterThanOrEqualTo(13);
        assertThat(documents().filter(d -> d.type().equals("section"))).hasSizeGreaterThanOrEqualTo(12);
    }

    @Test void every_file_is_in_the_catalogue_once() throws IOException {
        try (var files = FOLDERS.stream().flatMap(SampleDocumentsTest::walk)) {
            assertThat(documents().map(SampleDocument::file))
                    .containsExactlyInAnyOrderElementsOf(files.filter(f -> !f.endsWith("catalogue.json")).toList());
        }
    }

    @Test void every_item_exists_in_vietnamese_and_every_path_belongs_to_one_document() {
        var vietnamese = SamplePages.paths("vi").keySet();
        assertThat(pages().map(SampleDocument::item)).allMatch(vietnamese::contains);
        assertThat(pages().map(d -> d.body().get("path").asString())).doesNotHaveDuplicates();
    }

    @ParameterizedTest @MethodSource("documents")
    void text_is_composed_and_holds_no_letter_that_only_looks_right(SampleDocument document) {
        var text = document.body().toString();
        assertThat(Normalizer.isNormalized(text, Normalizer.Form.NFC)).isTrue();
        assertThat(text).doesNotContain("\u00D0").doesNotContain("\u00F0");
    }

    @ParameterizedTest @MethodSource("articles")
    void a_file_is_named_as_the_path_ends_and_its_blocks_are_without_fault(SampleDocument document) {
        assertThat(document.body().get("path").asString()).endsWith("/" + document.file().replaceAll(".*/|\\.json", ""));
        assertThat(Blocks.read(document.body().get("body"))).hasSizeGreaterThan(8);
    }

    @ParameterizedTest @MethodSource("articles")
    void headings_begin_at_two_and_no_level_is_left_out(SampleDocument document) {
        int before = 1;
        for (var block : Blocks.read(document.body().get("body"))) {
            if (!(block instanceof Block.Heading heading)) continue;
            assertThat(heading.level()).isBetween(2, before + 1);
            before = heading.level();
        }
    }

    @ParameterizedTest @MethodSource("articles")
    void an_article_is_neither_a_note_nor_a_book(SampleDocument document) {
        assertThat(words(document.body().get("body"), document.locale())).isBetween(220, 700);
    }

    /// Japanese has no spaces between its words; two of its letters count as one.
    private static int words(JsonNode node, String locale) {
        if (node.isString()) return 0;
        var text = node.path("text").asString("").strip();
        int own = locale.equals("ja") ? text.length() / 2 : text.isEmpty() ? 0 : text.split("\\s+").length;
        return own + node.valueStream().mapToInt(part -> words(part, locale)).sum();
    }

    @ParameterizedTest @MethodSource("documents")
    void links_lead_to_samples_and_links_in_the_text_to_samples_of_the_same_language(SampleDocument document) {
        var all = documents().map(SampleDocument::item).collect(Collectors.toSet());
        document.body().path("links").forEach(relation -> assertThat(ids(relation)).isSubsetOf(all));
        var inText = new HashSet<UUID>();
        document.body().path("body").findValues("item").forEach(id -> inText.add(UUID.fromString(id.asString())));
        assertThat(inText).isSubsetOf(SamplePages.paths(document.locale()).keySet());
    }

    @ParameterizedTest @MethodSource("documents")
    void the_gate_would_let_it_pass(SampleDocument document) {
        var report = SamplePages.check(SamplePages.render(document));
        assertThat(report.refusals()).isEmpty();
    }

    private static List<UUID> ids(JsonNode relation) {
        return relation.valueStream().map(id -> UUID.fromString(id.asString())).toList();
    }

    private static Stream<String> walk(String folder) {
        try {
            return Files.walk(Path.of(folder)).filter(Files::isRegularFile).map(f -> f.toString().replace('\\', '/'));
        } catch (IOException unreadable) {
            throw new java.io.UncheckedIOException(unreadable);
        }
    }
}
