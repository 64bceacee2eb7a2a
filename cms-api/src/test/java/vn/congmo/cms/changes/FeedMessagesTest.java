package vn.congmo.cms.changes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import vn.congmo.cms.content.ContentJson;
import vn.congmo.samples.FeedExamples;

/// The example messages are the contract with the portal: what they say, our documents can say, in the same members.
class FeedMessagesTest {

    static Stream<JsonNode> documents() {
        return FeedExamples.inOrder().stream()
                .filter(example -> !example.name().equals("unknown-fields"))
                .flatMap(example -> ContentJson.MAPPER.readTree(example.json()).get("changes").valueStream())
                .map(change -> change.get("document"));
    }

    @ParameterizedTest
    @MethodSource("documents")
    void every_document_of_the_examples_is_written_as_it_was_read(JsonNode example) {
        var read = ContentJson.MAPPER.treeToValue(example, PublicDocument.class);

        assertThat(ContentJson.MAPPER.readTree(ContentJson.MAPPER.writeValueAsString(read))).isEqualTo(example);
    }

    @Test
    void the_examples_hold_every_state() {
        assertThat(documents().map(document -> document.get("state").asString())).contains("live", "withdrawn", "redirected", "gone");
    }
}
