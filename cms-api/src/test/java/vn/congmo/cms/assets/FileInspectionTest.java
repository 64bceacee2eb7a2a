package vn.congmo.cms.assets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.congmo.cms.assets.FileInspection.Inspected;

/// What is known of a file that is no picture, and which are refused.
class FileInspectionTest {

    private static final Path SAMPLES = Path.of("..", "content-samples");

    private static Inspected inspect(byte[] bytes, String name) throws RefusedUpload {
        return FileInspection.inspect(FileType.of(bytes, FileInspection.ending(name)).orElseThrow(), bytes, null, name);
    }

    private static Inspected sample(String file) throws IOException, RefusedUpload {
        return inspect(Files.readAllBytes(SAMPLES.resolve(file)), Path.of(file).getFileName().toString());
    }

    @Test
    void a_film_says_how_long_and_how_large_it_is_and_that_it_is_heard() throws Exception {
        var film = sample("media/5g-den-vung-cao.mp4");

        assertThat(film.type().mediaType()).isEqualTo("video/mp4");
        assertThat(film.width()).isEqualTo(854);
        assertThat(film.height()).isEqualTo(480);
        assertThat(film.facts().seconds()).isBetween(60.0, 90.0);
        assertThat(film.facts().sound()).isTrue();
    }

    @Test
    void a_sound_is_as_long_as_its_captions() throws Exception {
        var sound = sample("media/ban-tin-tuan.mp3");
        var captions = sample("media/ban-tin-tuan.vi.vtt");

        assertThat(sound.facts().seconds()).isCloseTo(captions.facts().seconds(), within(10.0));
    }

    @Test
    void a_pdf_says_whether_assistive_technology_can_read_it() throws Exception {
        var tagged = sample("files/thong-tu-15-2025-tt-bkhdm.pdf").facts();
        var scanned = sample("with-barriers/files/scanned.pdf").facts();

        assertThat(tagged).extracting("tagged", "titled", "text", "language").containsExactly(true, true, true, "vi");
        assertThat(scanned.text()).isFalse();
        assertThat(sample("with-barriers/files/untagged.pdf").facts().tagged()).isFalse();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        WEBVTT\\n\\n00:01.000 --> 00:02.000\\nXin chào\\n                                    |
        WEBVTT Language: vi\\n\\n1\\n00:00:01.000 --> 00:00:02.000 align:start\\nXin chào\\n       |
        WEBVTTX\\n\\n00:01.000 --> 00:02.000\\nXin chào\\n                                   | vtt-header 1
        WEBVTT\\n\\n00:01,000 --> 00:02,000\\nXin chào\\n                                    | vtt-timing 3
        WEBVTT\\n\\n00:01.000->00:02.000\\nXin chào\\n                                       | vtt-timing 3
        WEBVTT\\n\\n00:03.000 --> 00:02.000\\nXin chào\\n                                    | vtt-order 3
        WEBVTT\\n\\n00:05.000 --> 00:06.000\\nA\\n\\n00:01.000 --> 00:02.000\\nB\\n              | vtt-order 6
        WEBVTT\\n\\n00:01.000 --> 00:02.000\\n\\n                                            | vtt-empty 3
        WEBVTT\\n                                                                          | vtt-empty 2
        """)
    void captions_are_read_strictly(String text, String refusal) throws Exception {
        var bytes = text.strip().replace("\\n", "\n").getBytes(StandardCharsets.UTF_8);
        if (refusal == null) {
            assertThat(inspect(bytes, "a.vtt").facts().seconds()).isEqualTo(2.0);
            return;
        }
        var expected = refusal.split(" ");
        assertThatThrownBy(() -> inspect(bytes, "a.vtt")).isInstanceOfSatisfying(RefusedUpload.class, refused -> {
            assertThat(refused.reason().code()).isEqualTo(expected[0]);
            assertThat(refused.arguments()).containsExactly(Integer.valueOf(expected[1]));
        });
    }

    @ParameterizedTest
    @CsvSource({"'%PDF-1.7 nothing', a.pdf, broken-pdf", "'{\"a\":', a.json, not-data", "'....ftypisom', a.mp4, unplayable", "'ID3', a.mp3, unplayable",
        "'a,b', a.mp4, none", "'%PDF-1.7', a.mp4, other-extension"})
    void what_cannot_be_opened_is_refused(String content, String name, String refusal) {
        var bytes = content.getBytes(StandardCharsets.UTF_8);
        if (refusal.equals("none")) assertThat(FileType.of(bytes, "mp4")).isEmpty();
        else assertThatThrownBy(() -> inspect(bytes, name)).isInstanceOfSatisfying(RefusedUpload.class,
                refused -> assertThat(refused.reason().code()).isEqualTo(refusal));
    }
}
