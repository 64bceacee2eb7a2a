package vn.congmo.samples.pictures;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;

class SceneTest {

    @ParameterizedTest @MethodSource("scenes")
    void a_committed_scene_is_what_the_program_draws(Scene scene) throws IOException {
        var committed = Files.readAllBytes(Path.of("pictures", scene.fileName()));

        assertThat(committed).hasSizeLessThanOrEqualTo(scene.format().bytes);
        var kept = ImageIO.read(new ByteArrayInputStream(committed));
        var again = ImageIO.read(new ByteArrayInputStream(DrawPictures.jpeg(scene.draw())));
        int[] size = switch (scene.format()) {
            case STORY -> new int[] {1280, 853};
            case LEAD -> new int[] {1280, 720};
            case PORTRAIT -> new int[] {640, 640};
        };
        assertThat(new int[] {kept.getWidth(), kept.getHeight()}).isEqualTo(size);
        assertThat(DrawPicturesTest.farthest(kept.getRGB(0, 0, size[0], size[1], null, 0, size[0]),
                again.getRGB(0, 0, size[0], size[1], null, 0, size[0]))).isLessThanOrEqualTo(8);
    }

    @Test void a_picture_of_a_story_has_a_caption_in_both_languages() throws IOException {
        var words = JsonMapper.builder().build().readTree(Files.readString(Path.of("pictures", "descriptions.json")));

        for (var scene : scenes()) {
            if (scene.format() != Scene.Format.STORY) continue;
            for (var language : List.of("vi", "en")) {
                assertThat(words.at("/" + scene.fileName() + "/caption/" + language).asString("")).as(scene.name()).isNotBlank();
            }
        }
    }

    @Test void no_two_scenes_share_a_file() {
        assertThat(scenes()).extracting(Scene::fileName).doesNotHaveDuplicates();
    }

    static List<Scene> scenes() {
        return Scene.all();
    }
}
