package vn.congmo.samples.pictures;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.congmo.samples.Samples;

class DrawPicturesTest {

    @Test void the_site_uses_every_picture_that_can_be_drawn() {
        assertThat(Samples.pictures().stream().map(Samples.Asset::file))
                .containsAll(Arrays.stream(Picture.values()).map(p -> "pictures/" + p.fileName()).toList());
    }

    @ParameterizedTest @EnumSource
    void a_committed_picture_is_what_the_program_draws(Picture picture) throws IOException {
        var committed = Files.readAllBytes(Path.of("pictures", picture.fileName()));

        assertThat(committed).hasSizeLessThanOrEqualTo(250_000);
        var again = ImageIO.read(new ByteArrayInputStream(DrawPictures.jpeg(picture.draw())));
        var kept = ImageIO.read(new ByteArrayInputStream(committed));
        assertThat(kept.getWidth()).isEqualTo(1600);
        assertThat(kept.getHeight()).isEqualTo(900);
        assertThat(farthest(kept.getRGB(0, 0, 1600, 900, null, 0, 1600), again.getRGB(0, 0, 1600, 900, null, 0, 1600))).isLessThanOrEqualTo(8);
    }

    /// The greatest difference of one colour at one point; arithmetic differs a little between processors.
    static int farthest(int[] one, int[] other) {
        int far = 0;
        for (int i = 0; i < one.length; i++) {
            for (int shift = 0; shift < 24; shift += 8) far = Math.max(far, Math.abs((one[i] >> shift & 255) - (other[i] >> shift & 255)));
        }
        return far;
    }
}
