package vn.congmo.cms.content;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.congmo.cms.Domain.AUTHOR;
import static vn.congmo.cms.Domain.VI;
import static vn.congmo.cms.Domain.newDocument;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.context.support.ResourceBundleMessageSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
import vn.congmo.cms.Domain;
import vn.congmo.cms.Domain.TestAssets;
import vn.congmo.themes.types.ContentTypes;

/// What an author reads of each wrong document of each type. The table is `wrong-documents.json`: a document of each type that is right, and
/// patches of it (RFC 7396) with the one fault that each brings. The sentences are written to `target/wrong-documents.md`, to be read by people.
class WrongDocumentsTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private static Domain domain;
    private static JsonNode table;

    @BeforeAll
    static void open() throws IOException {
        try (var file = WrongDocumentsTest.class.getResourceAsStream("wrong-documents.json")) {
            table = JSON.readTree(file);
        }
        domain = new Domain();
        var assets = domain.get(TestAssets.class);
        var kinds = List.of("image/jpeg", "video/mp4", "audio/mpeg", "text/vtt");
        for (int i = 0; i < kinds.size(); i++) assets.add(UUID.fromString("0a000000-0000-4000-8000-00000000000" + (i + 1)), kinds.get(i));
        domain.saved(new DocumentId(UUID.fromString("0b000000-0000-4000-8000-000000000001"), VI), Domain.section("Tin tức"));
        domain.saved(new DocumentId(UUID.fromString("0b000000-0000-4000-8000-000000000002"), VI), read(table.at("/valid/unit")));
    }

    @AfterAll
    static void close() {
        domain.close();
    }

    @Test
    void a_document_of_each_type_that_is_right_is_kept_and_lacks_nothing() {
        assertThat(new TreeSet<>(table.get("valid").propertyNames())).isEqualTo(new TreeSet<>(ContentTypes.standard().names()));
        table.get("valid").properties().forEach(right -> assertThat(faults(right.getValue())).as(right.getKey()).isEmpty());
    }

    @Test
    void each_wrong_document_has_exactly_its_fault_at_its_place() {
        assertThat(table.get("wrong").size()).isGreaterThanOrEqualTo(40);
        assertThat(table.get("wrong").values()).allSatisfy(row ->
                assertThat(faults(patched(row))).as(row.toString()).extracting(fault -> fault.pointer() + " " + fault.code())
                        .containsExactly(row.get("at").asString() + " " + row.get("code").asString()));
    }

    @Test
    void each_fault_is_a_whole_sentence_in_both_languages() throws IOException {
        var words = new ResourceBundleMessageSource();
        words.setBasename("texts.problems");
        words.setDefaultEncoding("UTF-8");
        words.setFallbackToSystemLocale(false);
        var lines = new ArrayList<>(List.of("| type | sent | where | what an author reads |", "|---|---|---|---|"));
        for (var row : table.get("wrong").values()) {
            for (var fault : faults(patched(row))) {
                var vietnamese = words.getMessage("fault." + fault.code(), fault.arguments().toArray(), Locale.of("vi"));
                assertThat(vietnamese).as(row.toString()).endsWith(".").doesNotContain("{0}").doesNotContain("{1}");
                assertThat(words.getMessage("fault." + fault.code(), fault.arguments().toArray(), Locale.ENGLISH)).as(row.toString())
                        .isNotBlank().isNotEqualTo(vietnamese).doesNotContain("{0}").doesNotContain("{1}");
                lines.add("| %s | `%s` | %s | %s |".formatted(row.get("type").asString(), start(row.get("patch").toString()), fault.pointer(), start(vietnamese)));
            }
        }
        Files.write(Path.of("target", "wrong-documents.md"), lines);
    }

    /// What saving and then submitting would say.
    private static List<Fault> faults(JsonNode sent) {
        if (DraftReader.read(sent) instanceof DraftReader.Reading.Wrong(var faults)) return faults;
        var content = read(sent);
        return switch (domain.get(Documents.class).save(newDocument(), null, content, AUTHOR)) {
            case SaveOutcome.Invalid(var faults) -> faults;
            case SaveOutcome.Created _ -> domain.get(Documents.class).missingForSubmission(content);
            case SaveOutcome other -> throw new AssertionError(other);
        };
    }

    private static DraftContent read(JsonNode sent) {
        if (DraftReader.read(sent) instanceof DraftReader.Reading.Read(var content)) return content;
        throw new AssertionError(sent);
    }

    private static JsonNode patched(JsonNode row) {
        var document = (ObjectNode) table.at("/valid/" + row.get("type").asString()).deepCopy();
        merge(document, row.get("patch"));
        return document;
    }

    private static void merge(ObjectNode into, JsonNode patch) {
        patch.properties().forEach(member -> {
            if (member.getValue().isNull()) into.remove(member.getKey());
            else if (member.getValue().isObject() && into.get(member.getKey()) instanceof ObjectNode below) merge(below, member.getValue());
            else into.set(member.getKey(), member.getValue());
        });
    }

    private static String start(String text) {
        return (text.length() > 300 ? text.substring(0, 300) + "…" : text).replace("|", "\\|");
    }
}
