package vn.congmo.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;
import vn.congmo.accessibility.Finding;
import vn.congmo.accessibility.Profile;
import vn.congmo.themes.Rendered;

class BarrierExamplesTest {

    /// Rules of `cms-api` that decide from the blocks and their files, not from the page; its tests run them.
    private static final Pattern OF_MEDIA = Pattern.compile("media-.*|infographic-description|file-accessible");

    private static final JsonMapper JSON = JsonMapper.builder().build();

    static Stream<BarrierExamples.Example> examples() {
        return BarrierExamples.all().stream();
    }

    @Test void there_are_enough_and_every_file_is_named() throws IOException {
        var names = examples().map(BarrierExamples.Example::name).toList();
        assertThat(names).hasSizeGreaterThanOrEqualTo(60);
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

        assertThat(refusals).as(example.name()).allSatisfy(refusal -> assertThat(refusal.criteria()).contains(example.criterion()));
        if (!OF_MEDIA.matcher(String.valueOf(example.rule())).matches()) assertThat(refusals).as(example.name())
                .anySatisfy(refusal -> {
                    assertThat(refusal.rule()).isEqualTo(example.rule());
                    assertThat(place(refusal, page)).isEqualTo(example.pointer());
                });
    }

    @Test void the_table_by_criterion_names_every_draft_and_no_criterion_is_without_draft_or_reason() throws IOException {
        var readme = Files.readString(Path.of("with-barriers/README.md"));
        var byCriterion = examples().collect(Collectors.groupingBy(BarrierExamples.Example::criterion, TreeMap::new,
                Collectors.mapping(example -> "`" + example.name() + "`", Collectors.joining(", "))));
        var table = byCriterion.entrySet().stream().map(row -> "| " + row.getKey() + " | " + row.getValue() + " |").collect(Collectors.joining("\n"));

        assertThat(readme).as("the table as it should be:\n" + table).contains("\n| criterion | drafts |\n|---|---|\n" + table + "\n\n");
        var reasons = readme.substring(readme.indexOf("| criteria | why"));
        var without = Pattern.compile("\\d\\.\\d\\.\\d").matcher(reasons.lines().map(line -> line.split("\\|").length < 2 ? "" : line.split("\\|")[1])
                .collect(Collectors.joining(" "))).results().map(MatchResult::group).toList();
        assertThat(Stream.concat(byCriterion.keySet().stream(), without.stream()))
                .containsExactlyInAnyOrderElementsOf(Profile.TCVN_9249_REFERENCE.criteria());
    }

    @Test void every_file_of_a_draft_is_there_and_small() throws IOException {
        var used = examples().flatMap(example -> example.files().stream()).map(BarrierExamples.File::name).collect(Collectors.toSet());
        try (var files = Files.list(Path.of("with-barriers/files"))) {
            assertThat(files).allSatisfy(file -> assertThat(Files.size(file)).isLessThan(100_000))
                    .extracting(file -> file.getFileName().toString()).containsAll(used);
        }
    }

    /// The pointer of the block that holds what was found; empty outside all blocks.
    private static String place(Finding finding, Rendered page) {
        int start = finding.target().start();
        List<Rendered.BlockPlace> holding = page.blocks().stream().filter(b -> b.start() <= start && start < b.end()).toList();
        return holding.isEmpty() ? "" : holding.getLast().pointer();
    }
}
