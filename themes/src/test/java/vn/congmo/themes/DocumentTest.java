package vn.congmo.themes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;
import vn.congmo.themes.blocks.Block;
import vn.congmo.themes.blocks.LinkTarget;
import vn.congmo.themes.blocks.Mark;
import vn.congmo.themes.blocks.Span;
import vn.congmo.themes.blocks.TextAlternative;
import vn.congmo.themes.pages.PageView;

/// What a reader, a search engine and the gate find in the page.
class DocumentTest {

    private final Theme theme = Theme.named("lacquer");

    @Test
    void the_head_names_page_and_agency_address_languages_and_previews() {
        var head = page(ExamplePages.article("en")).head();
        assertThat(head.select("title").text()).isEqualTo("5G reaches every commune – Sample Ministry");
        assertThat(head.select("link[rel=canonical]").attr("href")).isEqualTo("https://bomau.example/en/tin-tuc/5g");
        assertThat(head.select("link[hreflang]").eachAttr("hreflang")).containsExactly("vi", "x-default", "en");
        assertThat(head.select("meta[property=og:title]").attr("content")).isEqualTo("5G reaches every commune");
        assertThat(head.select("meta[name=viewport]").attr("content")).doesNotContain("scale=1,", "user-scalable");
        assertThat(head.select("style")).isEmpty();
        assertThat(head.select("script:not([src])").eachAttr("type")).containsExactly("application/ld+json");
    }

    @Test
    void a_page_without_an_address_of_its_own_is_kept_out_of_search_engines() {
        var head = page(new PageView.Problem(ExampleFrames.frame("vi", "Không thấy", null, false), PageView.Problem.Kind.NOT_FOUND)).head();
        assertThat(head.select("meta[name=robots]").attr("content")).isEqualTo("noindex");
        assertThat(head.select("link[rel=canonical], link[hreflang]")).isEmpty();
    }

    @Test
    void structured_data_is_json_whatever_the_title_holds() {
        var article = ExamplePages.article("vi");
        var content = article.content();
        var nasty = "</script><script>alert(\"1\")</script> & Ễ";
        var changed = new PageView.Content("news-article", nasty, null, content.publishedAt(), null, null, List.of(), Map.of(), Map.of(), Map.of(), _ -> Optional.empty(), _ -> Optional.empty());

        var page = page(new PageView.Article(article.frame(), changed, List.of()));

        assertThat(page.select("script")).hasSize(2);
        assertThat(new JsonMapper().readTree(page.select("script[type]").first().data()).get(0).get("headline").stringValue()).isEqualTo(nasty);
        assertThat(page.select("h1").text()).isEqualTo(nasty);
    }

    @Test
    void days_are_written_as_the_language_writes_them_in_viet_nams_time() {
        assertThat(page(ExamplePages.article("vi")).select(".article-header time").eachText())
                .containsExactly("ngày 05 tháng 02 năm 2026", "ngày 15 tháng 02 năm 2026", "ngày 12 tháng 10 năm 2026");
        assertThat(page(ExamplePages.article("en")).select(".article-header time").first().text()).isEqualTo("5 February 2026");
        assertThat(page(ExamplePages.article("vi")).select(".article-header time").first().attr("datetime")).isEqualTo("2026-02-05");
    }

    @Test
    void an_undecided_image_has_no_alternative_at_all_and_a_decorative_one_an_empty_one() {
        assertThat(image(new TextAlternative.Undecided()).hasAttr("alt")).isFalse();
        assertThat(image(new TextAlternative.Decorative()).attr("alt")).isEmpty();
        assertThat(image(new TextAlternative.Decorative()).hasAttr("alt")).isTrue();
        assertThat(image(new TextAlternative.Description("\"Sông\" & núi")).attr("alt")).isEqualTo("\"Sông\" & núi");
    }

    @Test
    void an_image_says_its_sizes_before_it_is_loaded() {
        var image = image(new TextAlternative.Decorative());
        assertThat(image.attr("srcset")).isEqualTo("/media/sea-320.png 320w, /media/sea-640.png 640w, /media/sea-1600.png 1600w");
        assertThat(image.attr("width") + "x" + image.attr("height") + " " + image.attr("loading")).isEqualTo("1600x1000 lazy");
        assertThat(page(ExamplePages.article("vi")).select(".lead img").first().attr("loading")).isEmpty();
    }

    @Test
    void a_table_without_named_rows_and_columns_has_no_header_cells() {
        var table = body(ExampleBlocks.table("vi", 2, false, false)).select("table");
        assertThat(table.select("th")).isEmpty();
        assertThat(table.select("td")).hasSize(4);
    }

    @Test
    void short_rows_are_filled_and_only_wide_tables_scroll() {
        var rows = List.of(List.of(cell("a"), cell("b"), cell("c"), cell("d")), List.of(cell("e")));
        var page = body(new Block.Table(List.of(), true, false, rows));
        assertThat(page.select("tbody td")).hasSize(4);
        assertThat(page.select("[role=region]").attr("tabindex")).isEqualTo("0");
        assertThat(body(ExampleBlocks.table("vi", 2, true, true)).select("[role=region]")).isEmpty();
    }

    @Test
    void a_link_to_what_is_not_live_is_plain_text_and_one_link_with_a_strong_word_stays_one() {
        var item = new Mark.Link(new LinkTarget.Item(UUID.randomUUID()));
        var page = body(new Block.Paragraph(List.of(new Span("gone", List.of(item)))));
        assertThat(page.select(".body a")).isEmpty();
        assertThat(page.select(".body p").text()).isEqualTo("gone");
        assertThat(body(ExampleBlocks.paragraph("vi")).select(".body a").eachText()).containsExactly("hướng dẫn đầy đủ", "example.org");
    }

    @Test
    void links_out_say_so_and_a_part_in_another_language_names_it() {
        var page = body(ExampleBlocks.paragraph("vi"));
        assertThat(page.select("a[href^=https]").attr("rel")).isEqualTo("external noopener");
        assertThat(page.select(".body span[lang]").attr("lang")).isEqualTo("en");
    }

    private Document page(PageView view) {
        return Jsoup.parse(theme.render(view).html());
    }

    private Document body(Block block) {
        return page(ExamplePages.articleOf("vi", List.of(block)));
    }

    private Element image(TextAlternative alternative) {
        return body(new Block.Image(ExamplePages.SEA, alternative, List.of(), null)).select(".body img").first();
    }

    private static List<Span> cell(String text) {
        return List.of(Span.plain(text));
    }
}
