package vn.congmo.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Set;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.congmo.themes.blocks.Block;

class FeedExamplesTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    @Test void every_file_of_the_folder_is_an_example_and_every_example_is_a_file() throws IOException {
        try (var files = Files.list(Path.of("feed"))) {
            assertThat(files.map(f -> f.getFileName().toString()).filter(n -> n.endsWith(".json")))
                    .containsExactlyInAnyOrderElementsOf(
                            FeedExamples.inOrder().stream().map(e -> e.name() + ".json").toList());
        }
    }

    @Test void positions_grow_and_next_leads_from_each_answer_to_the_one_after_it() {
        long last = 0;
        for (var example : FeedExamples.inOrder()) {
            var answer = JSON.readTree(example.json());
            for (var change : answer.get("changes")) {
                assertThat(change.get("position").asLong()).as(example.name()).isGreaterThan(last);
                last = change.get("position").asLong();
            }
            var next = Long.parseLong(answer.get("next").asString().replaceAll(".*after=(\\d+).*", "$1"));
            assertThat(next).as(example.name()).isGreaterThanOrEqualTo(last);
            last = next;
        }
    }

    @Test void what_ends_a_document_was_published_before_it() {
        var states = new HashMap<String, String>();
        for (var change : changes()) {
            var document = change.get("document");
            var key = document.get("id").asString() + " " + document.get("locale").asString();
            var before = states.put(key, document.get("state").asString());
            if (!change.get("kind").asString().equals("published")) assertThat(before).as(key).isEqualTo("live");
        }
        assertThat(states.values()).contains("live", "withdrawn", "redirected", "gone");
    }

    @Test void bodies_are_blocks_of_the_theme_and_use_every_type() {
        var types = new ArrayList<Class<?>>();
        for (var change : changes()) {
            for (var block : change.get("document").path("body")) types.add(JSON.treeToValue(block, Block.class).getClass());
        }
        assertThat(Set.copyOf(types)).containsExactlyInAnyOrder(Block.class.getPermittedSubclasses());
    }

    @Test void renditions_are_what_their_digests_say() throws Exception {
        for (var change : changes()) {
            for (var asset : change.get("document").path("assets")) {
                for (var rendition : asset.get("renditions")) {
                    var bytes = FeedExamples.rendition(rendition.get("sha256").asString());
                    assertThat(bytes).hasSize(rendition.get("bytes").asInt());
                    assertThat(HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes)))
                            .isEqualTo(rendition.get("sha256").asString());
                }
            }
        }
    }

    private static Iterable<JsonNode> changes() {
        return FeedExamples.inOrder().stream()
                .flatMap(e -> JSON.readTree(e.json()).get("changes").valueStream())
                .toList();
    }
}
