package vn.congmo.cms.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static vn.congmo.cms.Domain.article;
import static vn.congmo.cms.Domain.paragraph;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.congmo.cms.content.Difference.Change;
import vn.congmo.cms.content.Difference.Words;
import vn.congmo.themes.blocks.Block;
import vn.congmo.themes.blocks.Span;

class ComparisonTest {

    private static final UUID SECTION = UUID.randomUUID();

    @Test
    void the_same_content_differs_in_nothing() {
        assertThat(Comparison.of(article("Một", SECTION, paragraph("A.")), article("Một", SECTION, paragraph("A.")))).isEmpty();
    }

    @Test
    void a_changed_sentence_is_told_word_by_word() {
        var differences = Comparison.of(article("Giờ mở cửa", SECTION, paragraph("Mở cửa từ 8 giờ sáng.")), article("Giờ mở cửa", SECTION, paragraph("Mở cửa từ 7 giờ sáng.")));

        assertThat(differences).singleElement().satisfies(difference -> {
            assertThat(difference.pointer()).isEqualTo("/body/0");
            assertThat(difference.change()).isEqualTo(Change.CHANGED);
            assertThat(difference.words()).containsExactly(new Words(Change.KEPT, "Mở cửa từ "), new Words(Change.REMOVED, "8"), new Words(Change.ADDED, "7"),
                    new Words(Change.KEPT, " giờ sáng."));
        });
    }

    @Test
    void words_that_changed_side_by_side_are_told_together() {
        var differences = Comparison.of(article("Một", SECTION, paragraph("Từ hôm nay nộp hồ sơ ở trụ sở.")), article("Một", SECTION, paragraph("Từ ngày mai nộp hồ sơ từ nhà.")));

        assertThat(differences.getFirst().words()).extracting(Words::kind).containsExactly("kept", "removed", "added", "kept", "removed", "added");
        assertThat(differences.getFirst().words()).extracting(Words::text).contains("hôm nay", "ngày mai");
    }

    @Test
    void what_was_put_in_between_does_not_make_the_rest_look_changed() {
        var before = article("Một", SECTION, paragraph("A."), paragraph("B."));
        var after = article("Hai", SECTION, paragraph("A."), new Block.Heading(2, List.of(Span.plain("Mới"))), paragraph("B."));

        assertThat(Comparison.of(before, after)).extracting(Difference::pointer, Difference::change)
                .containsExactly(tuple("/title", Change.CHANGED), tuple("/body/1", Change.ADDED));
    }

    @Test
    void another_block_in_its_place_is_one_removed_and_one_added() {
        var before = article("Một", SECTION, paragraph("A."));
        var after = article("Một", SECTION, new Block.Heading(2, List.of(Span.plain("A."))));

        assertThat(Comparison.of(before, after)).extracting(Difference::pointer, Difference::change)
                .containsExactly(tuple("/body/0", Change.REMOVED), tuple("/body/0", Change.ADDED));
    }
}
