package vn.congmo.themes;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;

/// What a page weighs over the wire, compressed.
class WeightTest {

    private final Theme theme = Theme.named("lacquer");

    @Test
    void the_stylesheet_is_under_twenty_kilobytes() throws IOException {
        assertThat(compressed(theme.stylesheet().bytes())).isLessThan(20_000);
    }

    @Test
    void an_article_with_every_block_stylesheet_and_script_is_under_sixty_kilobytes() throws IOException {
        var page = compressed(theme.render(ExamplePages.article("vi")).html().getBytes(StandardCharsets.UTF_8));
        var style = compressed(theme.stylesheet().bytes());
        var script = compressed(theme.script().bytes());
        System.out.printf("Article over the wire: page %d + stylesheet %d + script %d = %d bytes%n", page, style, script, page + style + script);
        assertThat(page + style + script).isLessThan(60_000);
    }

    @Test
    void a_composed_home_page_is_under_eighty_kilobytes_without_its_pictures() throws IOException {
        for (var example : ExamplePages.all("vi"))
            if (example.name().startsWith("home-"))
                assertThat(compressed(theme.render(example.page()).html().getBytes(StandardCharsets.UTF_8)) + compressed(theme.stylesheet().bytes()) + compressed(theme.script().bytes()))
                        .as(example.name()).isLessThan(80_000);
    }

    private static int compressed(byte[] bytes) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(out)) {
            gzip.write(bytes);
        }
        return out.size();
    }
}
