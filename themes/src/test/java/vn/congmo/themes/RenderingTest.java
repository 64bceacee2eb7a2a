package vn.congmo.themes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

class RenderingTest {

    static final List<String> LANGUAGES = ExamplePages.LANGUAGES;

    private final Theme theme = Theme.named("lacquer");

    @ParameterizedTest
    @FieldSource("LANGUAGES")
    void every_page_type_is_laid_out_as_a_whole_page(String lang) {
        for (var example : ExamplePages.all(lang))
            assertThat(theme.render(example.page()).html()).as(example.name())
                    .startsWith("<!DOCTYPE html>").contains("<html lang=\"" + lang + "\">").containsOnlyOnce("<h1").endsWith("</html>\n");
    }

    @ParameterizedTest
    @FieldSource("LANGUAGES")
    void the_same_view_gives_the_same_page_in_another_renderer(String lang) {
        var another = Theme.named("lacquer");
        for (var example : ExamplePages.all(lang))
            assertThat(another.render(example.page())).as(example.name()).isEqualTo(theme.render(example.page()));
    }

    @Test
    void every_block_says_where_in_the_page_it_stands() {
        var page = theme.render(ExamplePages.article("vi"));

        assertThat(page.blocks()).hasSize(1 + ExampleBlocks.all("vi").size());
        var lead = page.blocks().getFirst();
        assertThat(lead.pointer()).isEqualTo("/lead");
        assertThat(page.html().substring(lead.start(), lead.end())).startsWith("<figure").endsWith("</figure>").contains("Cột ăng-ten");
        var heading = page.blocks().get(2);
        assertThat(heading.pointer()).isEqualTo("/body/1");
        assertThat(page.html().substring(heading.start(), heading.end())).isEqualTo("<h2>Ai được hưởng, và từ khi nào</h2>");
    }

    @Test
    void a_portrait_stands_beside_the_name_it_repeats_and_says_nothing() {
        var unit = ExamplePages.all("vi").stream().filter(e -> e.name().equals("unit-page")).findFirst().orElseThrow();

        assertThat(theme.render(unit.page()).html().replaceAll("\\s+", " "))
                .containsPattern("<li class=\"organisation-person\"> <img [^>]*sizes=\"4rem\" alt=\"\"[^>]*> <div><a href=\"/to-chuc/tran-van-thu\">Trần Văn Thử</a>");
    }

    @Test
    void an_application_renders_its_own_templates_with_the_layouts_and_components() {
        var workspace = theme.templates(getClass().getClassLoader(), "sample-workspace");

        var page = workspace.render("article.ftlh", Map.of("title", "<Tin>", "errors", List.of(Map.of("text", "Tiêu đề quá ngắn", "href", "#title"))), "vi");

        assertThat(page).contains("<title>Có lỗi: Viết bài – Không gian biên tập</title>", "value=\"&lt;Tin&gt;\"", "href=\"#title\"",
                "aria-describedby=\"title-errors\" aria-invalid=\"true\"", theme.stylesheet().path());
    }

    @Test
    void what_a_template_asks_for_in_vain_is_an_error_and_not_an_empty_page() {
        var workspace = theme.templates(getClass().getClassLoader(), "sample-workspace");
        assertThatThrownBy(() -> workspace.render("article.ftlh", Map.of(), "vi")).isInstanceOf(TemplateFailure.class).hasMessageContaining("errors");
        assertThatThrownBy(() -> workspace.render("article.ftlh", Map.of(), "fr")).isInstanceOf(TemplateFailure.class).hasMessageContaining("errors");
    }
}
