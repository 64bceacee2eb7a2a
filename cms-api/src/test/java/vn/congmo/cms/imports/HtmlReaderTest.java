package vn.congmo.cms.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.congmo.themes.blocks.Span.plain;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.congmo.themes.blocks.Block;
import vn.congmo.themes.blocks.Blocks;
import vn.congmo.themes.blocks.LinkTarget;
import vn.congmo.themes.blocks.Mark;
import vn.congmo.themes.blocks.Span;
import vn.congmo.themes.blocks.TextAlternative;

class HtmlReaderTest {

    private static final UUID PICTURE = UUID.randomUUID();

    @Test
    void paragraphs_headings_and_marks_become_blocks() {
        assertThat(read("<h1>Tên</h1><p>Một <b>chữ <strong>đậm</strong></b> và <a href='/tin'>liên <i>kết</i></a>.</p>")).containsExactly(
                new Block.Heading(2, List.of(plain("Tên"))),
                new Block.Paragraph(List.of(plain("Một "), new Span("chữ đậm", List.of(new Mark.Strong())), plain(" và "),
                        new Span("liên ", List.of(link("/tin"))), new Span("kết", List.of(link("/tin"), new Mark.Emphasis())), plain("."))));
        assertThat(changes("<h1>Tên</h1>")).containsExactly(new Change("heading-level", "Tên"));
    }

    @Test
    void what_could_run_is_left_out_and_its_words_stay() {
        var html = "<p onclick='x()'>Trước <a href='javascript:alert(1)'>bấm</a><script>alert(1)</script> sau</p><svg onload='x()'><text>hình</text></svg><form>Gửi</form>";

        assertThat(read(html)).containsExactly(new Block.Paragraph(List.of(plain("Trước bấm sau"))));
        assertThat(changes(html)).containsExactlyInAnyOrder(new Change("link-dropped", "javascript:alert(1)"), new Change("left-out", "script"),
                new Change("left-out", "svg"), new Change("left-out", "form"));
    }

    @Test
    void lists_keep_the_lists_below_their_entries() {
        assertThat(read("<ol><li>Một<ul><li>Một a</li></ul></li><li><p>Hai</p></li></ol>")).containsExactly(new Block.BulletList(true, List.of(
                new Block.BulletList.Entry(List.of(plain("Một")), new Block.BulletList(false, List.of(new Block.BulletList.Entry(List.of(plain("Một a")), null)))),
                new Block.BulletList.Entry(List.of(plain("Hai")), null))));
    }

    @Test
    void a_table_keeps_its_header_cells_and_says_when_it_has_none() {
        var table = (Block.Table) read("<table><caption>Số</caption><tr><th>Năm</th><th>Số</th></tr><tr><td>2025</td><td>7</td></tr></table>").getFirst();

        assertThat(table).isEqualTo(new Block.Table(List.of(plain("Số")), true, false,
                List.of(List.of(List.of(plain("Năm")), List.of(plain("Số"))), List.of(List.of(plain("2025")), List.of(plain("7"))))));
        assertThat(changes("<table><tr><td>A</td><td colspan=2>B</td></tr><tr><td>1</td><td>2</td><td>3</td></tr></table>"))
                .containsExactly(new Change("merged-cells", "B"), new Change("no-header-cells", "A B"));
        assertThat(read("<table><tr><td><p>Chỉ dàn trang</p></td></tr></table>")).containsExactly(new Block.Paragraph(List.of(plain("Chỉ dàn trang"))));
    }

    @Test
    void a_picture_comes_along_where_it_is_at_hand_and_an_empty_alternative_is_undecided() {
        var html = "<figure><a href='/lon.jpg'><img src='/wp-content/uploads/a.jpg' alt='Toà nhà'></a><figcaption>Chụp năm 2024</figcaption></figure><p>Chữ<img src='/uploads/DSC_1.jpg' alt='DSC_1'></p>";

        assertThat(HtmlReader.read(html, "https://cu.example/bai/", address -> Optional.of(PICTURE)).blocks()).containsExactly(
                new Block.Image(PICTURE, new TextAlternative.Description("Toà nhà"), List.of(plain("Chụp năm 2024")), null),
                new Block.Paragraph(List.of(plain("Chữ"))),
                new Block.Image(PICTURE, new TextAlternative.Undecided(), List.of(), null));
        assertThat(HtmlReader.read(html, "https://cu.example/bai/", Pictures.NONE).changes())
                .contains(new Change("picture-left-out", "https://cu.example/wp-content/uploads/a.jpg («Toà nhà»)"));
    }

    @Test
    void a_frame_is_an_embed_on_an_allowed_host_and_a_link_on_any_other() {
        assertThat(read("<iframe src='https://www.youtube.com/embed/x' title='Phim'></iframe>")).containsExactly(new Block.Embed("https://www.youtube.com/embed/x", "Phim", null));
        assertThat(read("<iframe src='https://dau-do.example/x'></iframe>")).containsExactly(
                new Block.Paragraph(List.of(new Span("https://dau-do.example/x", List.of(link("https://dau-do.example/x"))))));
        assertThat(changes("<iframe src='https://dau-do.example/x'></iframe>")).containsExactly(new Change("media-as-link", "https://dau-do.example/x"));
    }

    @Test
    void lines_of_the_classic_editor_are_paragraphs_and_shortcodes_are_named() {
        var html = "Đoạn một\ncòn tiếp\n\nĐoạn hai [1]\n\n[gallery ids=\"1,2\"]";

        assertThat(read(html)).containsExactly(new Block.Paragraph(List.of(plain("Đoạn một còn tiếp"))), new Block.Paragraph(List.of(plain("Đoạn hai [1]"))));
        assertThat(changes(html)).containsExactlyInAnyOrder(new Change("shortcode", "[gallery ids=\"1,2\"]"), new Change("line-break", ""));
    }

    @Test
    void what_word_leaves_behind_is_only_text() {
        var html = "<!--[if gte mso 9]><xml><o:p></o:p></xml><![endif]--><p class=MsoNormal style='margin:0'><span lang=VI style='font-family:\"Times\"'>Kính&nbsp;gửi:<o:p></o:p></span></p><p class=MsoNormal>&nbsp;</p>";

        assertThat(read(html)).containsExactly(new Block.Paragraph(List.of(plain("Kính gửi:"))));
    }

    @Test
    void whatever_comes_in_the_blocks_are_valid() {
        var html = "<div><h4></h4><ul><li></li><ul><li>lạc</li></ul></ul><blockquote><p>Lời</p><cite>Ai đó</cite></blockquote><pre>mã\n  dòng</pre><hr><dl><dt>Từ<dd>Nghĩa</dl>"
                + "<a href='#'>neo</a><a href='http://x.example'>ra <b>ngoài</a> kia</b><abbr title='Uỷ ban nhân dân'>UBND</abbr><sub>2</sub><p>Chưa đóng<table><tr></table>";

        var blocks = read(html);

        assertThat(Blocks.read(Blocks.write(blocks))).isEqualTo(blocks);
        assertThat(blocks).contains(new Block.Quote(List.of(plain("Lời")), "Ai đó"));
    }

    private static Mark link(String address) {
        return new Mark.Link(new LinkTarget.Address(address));
    }

    private static List<Block> read(String html) {
        return HtmlReader.read(html, "", Pictures.NONE).blocks();
    }

    private static List<Change> changes(String html) {
        return HtmlReader.read(html, "", Pictures.NONE).changes();
    }
}
