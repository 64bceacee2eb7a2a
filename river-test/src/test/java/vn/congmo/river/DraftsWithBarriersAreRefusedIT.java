package vn.congmo.river;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.JsonNode;
import vn.congmo.samples.BarrierExamples;

/// Each draft of `content-samples/with-barriers` is saved, and refused at publication with its criterion and its place.
class DraftsWithBarriersAreRefusedIT {

    @TestFactory
    Stream<DynamicTest> a_draft_with_a_barrier_is_refused_with_its_criterion_and_its_place() {
        return BarrierExamples.all().stream().map(example -> DynamicTest.dynamicTest(example.name(), () -> refused(example)));
    }

    private static void refused(BarrierExamples.Example example) {
        var installation = Installation.shared();
        var item = UUID.randomUUID();
        var author = installation.as("editor");
        example.files().forEach(file -> assertThat(author.upload(file.id(), file.bytes(), file.mediaType()).statusCode()).as(file.name()).isIn(200, 201));
        var saved = author.create(item, "vi", Management.JSON.readTree(example.draft()));
        var submitted = author.act("submit", item, "vi", saved);
        var answer = installation.as("publisher").send("POST", Management.document(item, "vi") + "/actions/publish", "{}",
                Map.of("If-Match", submitted));

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(422);
        var problem = Management.JSON.readTree(answer.body());
        assertThat(problem.get("type").asString()).endsWith("/accessibility-barriers");
        assertThat(problem.get("findings")).as(answer.body()).anyMatch(finding -> names(finding, example));
        assertThat(Http.get(installation.api.address("/api/content/v1/documents/" + item + "/vi")).statusCode()).isEqualTo(404);
    }

    private static boolean names(JsonNode finding, BarrierExamples.Example example) {
        return finding.get("criterion").asString().equals(example.criterion())
                && finding.get("pointer").asString().startsWith(example.pointer());
    }
}
