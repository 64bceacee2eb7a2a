package vn.congmo.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;
import vn.congmo.accessibility.Finding;
import vn.congmo.themes.Rendered;

class BarrierExamplesTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    static Stream<BarrierExamples.Example> examples() {
        return BarrierExamples.all().stream();
    }

    @Test void there_are_enough_and_every_file_is_named() throws IOException {
        var names = examples().map(BarrierExamples.Example::name).toList();
        assertThat(names).hasSizeGreaterThanOrEqualTo(40);
        try (var files = Files.list(Path.of("with-barriers"))) {
            assertThat(files.map(f -> f.getFileName().toString()).filter(f -> f.endsWith(".json") && !f.equals("names.json")))
                    .containsExactlyInAnyOrderElementsOf(names.stream().map(n -> n + ".json").toList());
        }
        var table = Files.readString(Path.of("with-barriers/README.md"));
        assertThat(names).allMatch(name -> table.contains("| `" + name + "` |"));
    }

    @ParameterizedTest @MethodSource("examples")
    void a_draft_is_refused_by_its_criterion_at_its_place_and_by_no_other(BarrierExamples.Example example) {
        var page = SamplePages.render(JSON.readTree(example.draft()), "vi");
        var refusals = SamplePages.check(page).refusals();

        assertThat(refusals).as(example.name()).isNotEmpty()
                .allSatisfy(refusal -> assertThat(refusal.criteria()).contains(example.criterion()))
                .anySatisfy(refusal -> {
                    assertThat(refusal.rule()).isEqualTo(example.rule());
                    assertThat(place(refusal, page)).isEqualTo(example.pointer());
                });
    }

    /// The pointer of the block that holds what was found; empty outside all blocks.
    private static String place(Finding finding, Rendered page) {
        int start = finding.target().start();
        List<Rendered.BlockPlace> holding = page.blocks().stream().filter(b -> b.start() <= start && start < b.end()).toList();
        return holding.isEmpty() ? "" : holding.getLast().pointer();
    }
}
