package vn.congmo.samples.pictures;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

class InfographicsTest {

    private static final Path FOLDER = Path.of("pictures");

    @Test void figures_have_words_and_a_whole_table_in_both_languages() throws IOException {
        for (var each : DrawInfographics.read(FOLDER)) {
            assertThat(List.of(each.title().vi(), each.title().en(), each.source().en())).noneMatch(String::isBlank);
            assertThat(each.source().vi()).contains("Số liệu minh hoạ");
            assertThat(each.description()).containsOnlyKeys("vi", "en").allSatisfy((language, text) -> assertThat(text).isNotEmpty());
            assertThat(each.table()).containsOnlyKeys("vi", "en").allSatisfy((language, table) -> {
                assertThat(table.caption()).isNotBlank();
                assertThat(table.rows()).isNotEmpty().allMatch(row -> row.size() == table.header().size());
            });
        }
    }

    @Test void both_languages_tell_the_same_figures() throws IOException {
        for (var each : DrawInfographics.read(FOLDER)) {
            var column = each.chart() == Infographic.Chart.STEPS ? 0 : 1;
            assertThat(each.table().get("en").rows()).extracting(row -> row.get(column))
                    .isEqualTo(each.table().get("vi").rows().stream().map(row -> row.get(column)).toList());
        }
    }

    @Test void a_ring_shares_out_a_hundred() throws IOException {
        for (var each : DrawInfographics.read(FOLDER)) {
            if (each.chart() != Infographic.Chart.RING) continue;
            assertThat(IntStream.range(0, each.rows().size()).map(each::figure).sum()).isEqualTo(100);
        }
    }

    @Test void a_committed_infographic_is_1200_wide_and_light() throws IOException {
        var all = DrawInfographics.read(FOLDER);
        assertThat(all).hasSize(4);
        for (var each : all) {
            assertThat(ImageIO.read(FOLDER.resolve(each.fileName()).toFile()).getWidth()).isEqualTo(1200);
            assertThat(Files.size(FOLDER.resolve(each.fileName()))).isLessThanOrEqualTo(250_000);
        }
    }

    @Test void the_same_figures_give_the_same_pixels_and_other_figures_others() throws IOException {
        var one = DrawInfographics.read(FOLDER).getFirst();
        var table = one.table().get("vi");
        var other = new Infographic(one.name(), one.chart(), one.title(), one.source(), one.description(), java.util.Map.of("vi",
                new Infographic.Table(table.caption(), table.header(), table.rows().subList(0, 5))));

        assertThat(pixels(DrawInfographic.of(one))).isEqualTo(pixels(DrawInfographic.of(one)));
        assertThat(pixels(DrawInfographic.of(other))).isNotEqualTo(pixels(DrawInfographic.of(one)));
    }

    private static int[] pixels(BufferedImage sheet) {
        return sheet.getRGB(0, 0, sheet.getWidth(), sheet.getHeight(), null, 0, sheet.getWidth());
    }
}
