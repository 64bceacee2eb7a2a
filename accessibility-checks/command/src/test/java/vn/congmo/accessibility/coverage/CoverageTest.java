package vn.congmo.accessibility.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.congmo.accessibility.Catalogue;
import vn.congmo.accessibility.Profile;
import vn.congmo.accessibility.evaluation.WrongEvaluation;

class CoverageTest {

    private static final Path TABLE = Path.of("..", "..", "docs", "coverage.md");

    private static final Path EVALUATIONS = Path.of("..", "..", "docs", "evaluations");

    private static Supports supports;
    private static CoverageTable table;

    @BeforeAll
    static void collect() throws IOException, WrongEvaluation {
        supports = Supports.collected();
        table = new CoverageTable(supports, PeopleTable.markdown(EVALUATIONS));
    }

    @Test
    void every_criterion_of_level_a_and_aa_has_a_rule_a_check_or_a_recorded_question() {
        assertThat(Catalogue.criteria()).filteredOn(c -> Profile.WCAG_22.criteria().contains(c.number()))
                .allSatisfy(criterion -> assertThat(table.kind(criterion)).as(criterion.number()).isNotEqualTo(Support.Kind.NOTHING));
    }

    @Test
    void each_engine_is_counted() {
        assertThat(supports.all()).contains("image-has-text-alternative", "browser/focus-visible", "axe/color-contrast", "nu/duplicate-id");
        assertThat(supports.of("1.1.1")).contains(new Support("image-has-text-alternative", true));
        assertThat(supports.of("1.2.2")).contains(new Support("video-has-captions", false));
    }

    @Test
    void the_table_shows_that_no_clause_of_tcvn_9249_was_verified() {
        assertThat(Catalogue.tcvn9249()).as("once clauses are entered, this sentence and the table's change").isEmpty();
        assertThat(table.markdown()).contains("Cột TCVN 9249:2012 để trống", "| 1.4.3 | 4.1.4.3 | 9.1.4.3 |  |").doesNotContainIgnoringCase("đạt chuẩn");
    }

    @Test
    void what_people_found_stands_in_the_table_and_its_absence_is_said(@TempDir Path folder) throws Exception {
        assertThat(PeopleTable.markdown(folder)).contains("Chưa có đánh giá thủ công nào");

        Files.writeString(folder.resolve("mot.json"), """
                {"date": "2026-11-20", "tester": "Người thử 1", "assistiveTechnology": "TalkBack 16", "browser": "Chrome 145", "pages": ["https://example.vn/"],
                 "verdicts": [{"criterion": "2.4.3", "outcome": "failed", "note": "Nhảy lung tung"}, {"criterion": "1.1.1", "outcome": "passed"}]}
                """);
        assertThat(PeopleTable.markdown(folder)).contains("| 2026-11-20 | Người thử 1 · TalkBack 16 · Chrome 145 | 1 | 2.4.3 | – | 1.1.1 |");
    }

    /// After a rule was added: run this test with `-Dcongmo.coverage.write=true` and read the difference.
    @Test
    void the_table_that_is_checked_in_is_of_the_rules_that_are_there() throws IOException {
        if (Boolean.getBoolean("congmo.coverage.write")) Files.writeString(TABLE, table.markdown());

        assertThat(Files.readString(TABLE).lines()).as("docs/coverage.md is old: run CoverageTest with -Dcongmo.coverage.write=true and commit the page")
                .containsExactlyElementsOf(table.markdown().lines().toList());
    }
}
