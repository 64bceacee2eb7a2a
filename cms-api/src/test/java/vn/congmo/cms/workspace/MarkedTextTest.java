package vn.congmo.cms.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.congmo.themes.blocks.Span.plain;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.congmo.themes.blocks.LinkTarget;
import vn.congmo.themes.blocks.Mark;
import vn.congmo.themes.blocks.Span;

class MarkedTextTest {

    private static final Mark STRONG = new Mark.Strong();
    private static final Mark EMPHASIS = new Mark.Emphasis();

    @Test void signs_become_marks() {
        assertThat(MarkedText.read("Chữ **đậm**, *nghiêng*, `mã` và [liên kết](https://example.vn/a).").spans()).containsExactly(
                plain("Chữ "), marked("đậm", STRONG), plain(", "), marked("nghiêng", EMPHASIS), plain(", "), marked("mã", new Mark.Code()),
                plain(" và "), marked("liên kết", link("https://example.vn/a")), plain("."));
    }

    @Test void tags_carry_the_marks_that_have_no_sign() {
        assertThat(MarkedText.read("CO<sub>2</sub>, m<sup>2</sup>, <abbr title=\"Bộ Mẫu\">BM</abbr>, <span lang=\"en\">cloud</span>").spans())
                .containsExactly(plain("CO"), marked("2", new Mark.Subscript()), plain(", m"), marked("2", new Mark.Superscript()), plain(", "),
                        marked("BM", new Mark.Abbreviation("Bộ Mẫu")), plain(", "), marked("cloud", new Mark.Language("en")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"# không phải tiêu đề", "1. không phải danh sách", "> a", "[1]: https://example.vn", "<script>alert(1)</script>",
        "</strong> lẻ", "<b onclick=\"x()\">a</b>", "2 * 3 * 4", "a_b_c", "![ảnh](x.png)", "</sub>"})
    void what_is_not_a_mark_stays_as_text(String typed) {
        assertThat(MarkedText.read(typed).spans()).containsExactly(plain(typed));
    }

    @Test void an_address_that_could_run_a_script_is_named_and_its_words_are_kept() {
        var read = MarkedText.read("Xem [ở đây](javascript:alert)");

        assertThat(read.wrongAddresses()).containsExactly("javascript:alert");
        assertThat(read.spans()).containsExactly(plain("Xem ở đây (javascript:alert)"));
    }

    @Test void a_tag_left_open_does_not_swallow_what_follows_its_surroundings() {
        assertThat(MarkedText.read("**a <sub>b** c").spans()).containsExactly(marked("a ", STRONG), marked("b", STRONG, new Mark.Subscript()), plain(" c"));
    }

    @Test void common_text_is_written_without_noise() {
        assertThat(MarkedText.write(List.of(plain("Từ ngày 1.1, giá (đồng) "), marked("giảm", STRONG), plain(" 5%!"))))
                .isEqualTo("Từ ngày 1.1, giá (đồng) **giảm** 5%!");
    }

    static Stream<List<Span>> texts() {
        return Stream.of(
                List.of(marked("đậm ", STRONG), plain("sát chữ")),
                List.of(plain("chữ"), marked("\"đậm\"", STRONG), plain("liền")),
                List.of(marked("cả hai", STRONG, EMPHASIS)),
                List.of(marked("một", EMPHASIS, STRONG), marked(" hai", EMPHASIS)),
                List.of(plain("dấu * _ ` [ ] ( ) < > & \\ ! ~")),
                List.of(plain("&amp; và &lt;")),
                List.of(marked("mã `trong` mã", new Mark.Code())),
                List.of(marked("a", link("https://example.vn/(a)?b=1&c=2"))),
                List.of(marked("tài liệu", new Mark.Link(new LinkTarget.Item(UUID.randomUUID())))),
                List.of(marked("BM", link("/a"), new Mark.Abbreviation("Bộ \"Mẫu\" & <khác>"))),
                List.of(plain("[x]: y")));
    }

    @ParameterizedTest @MethodSource("texts")
    void what_is_written_reads_back_the_same(List<Span> spans) {
        assertThat(MarkedText.read(MarkedText.write(spans)).spans()).isEqualTo(spans);
    }

    @Test void any_mixture_of_marks_reads_back_the_same() {
        var random = new Random(20261122);
        IntStream.range(0, 2000).forEach(ignored -> what_is_written_reads_back_the_same(anyText(random)));
    }

    private static List<Span> anyText(Random random) {
        var words = List.of("Đường", " ", "a.", "*", "_b_", "[c]", "<d>", "&e;", "`", "\\", "(1)", "“trích”", "!", "1. ", "ữ");
        var marks = List.of(STRONG, EMPHASIS, new Mark.Subscript(), new Mark.Language("en"), link("https://example.vn/?q=a_b*c"));
        var spans = new ArrayList<Span>();
        for (var i = 0; i < 1 + random.nextInt(4); i++) {
            var chosen = marks.stream().filter(mark -> random.nextInt(4) == 0).toList();
            spans.add(new Span("x" + words.get(random.nextInt(words.size())) + words.get(random.nextInt(words.size())) + "y", chosen));
        }
        return MarkedTextReader.joined(spans);
    }

    private static Mark link(String address) {
        return new Mark.Link(new LinkTarget.Address(address));
    }

    private static Span marked(String text, Mark... marks) {
        return new Span(text, List.of(marks));
    }
}
