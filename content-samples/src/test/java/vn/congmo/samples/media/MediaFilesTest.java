package vn.congmo.samples.media;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class MediaFilesTest {

    static Stream<JsonNode> pieces() {
        return elements(JsonMapper.shared().readTree(Path.of("media/media.json").toFile()));
    }

    @Test void there_are_four_films_and_four_sound_pieces() {
        assertThat(pieces().map(piece -> piece.get("kind").asString())).containsOnly("video", "audio").hasSize(8);
        assertThat(pieces().filter(piece -> piece.get("kind").asString().equals("video"))).hasSize(4);
    }

    @ParameterizedTest @MethodSource("pieces")
    void every_file_that_is_named_exists_and_is_small(JsonNode piece) throws IOException {
        var files = new ArrayList<String>();
        files.add(piece.get("file").asString());
        for (var one : List.of("described", "poster")) if (piece.hasNonNull(one)) files.add(piece.get(one).asString());
        for (var tracks : List.of("captions", "describedCaptions", "descriptions")) {
            elements(piece.path(tracks)).forEach(track -> files.add(track.get("file").asString()));
        }
        for (var file : files) {
            assertThat(Path.of(file)).exists();
            assertThat(Files.size(Path.of(file))).as(file).isBetween(100L, file.endsWith(".mp3") ? 700_000L : file.endsWith(".jpg") ? 90_000L : 1_600_000L);
        }
    }

    @ParameterizedTest @MethodSource("pieces")
    void films_have_a_described_version_and_a_poster_in_words(JsonNode piece) {
        boolean video = piece.get("kind").asString().equals("video");
        for (var name : List.of("described", "poster", "posterDescription")) assertThat(piece.hasNonNull(name)).as(name).isEqualTo(video);
    }

    @ParameterizedTest @MethodSource("pieces")
    void cues_are_in_order_do_not_overlap_and_end_within_the_piece(JsonNode piece) throws IOException {
        for (var tracks : List.of("captions", "descriptions")) ordered(piece.path(tracks), piece.get("duration").asDouble());
        ordered(piece.path("describedCaptions"), piece.path("describedDuration").asDouble());
    }

    @ParameterizedTest @MethodSource("pieces")
    void transcript_and_chapters_cover_every_language_of_the_captions(JsonNode piece) {
        for (var track : elements(piece.get("captions")).toList()) {
            var language = track.get("locale").asString();
            for (var list : List.of("transcript", "chapters")) {
                var times = elements(piece.get(list).get(language)).map(entry -> entry.get("at").asDouble()).toList();
                assertThat(times).isNotEmpty().isSorted().allSatisfy(at -> assertThat(at).isBetween(0.0, piece.get("duration").asDouble()));
            }
            assertThat(piece.get("title").get(language).asString()).isNotBlank();
        }
        assertThat(piece.get("transcript").get("vi").toString()).containsIgnoringCase("giọng đọc tổng hợp");
    }

    private static void ordered(JsonNode tracks, double duration) throws IOException {
        for (var track : elements(tracks).toList()) {
            var file = Path.of(track.get("file").asString());
            double before = 0;
            assertThat(Files.readString(file)).startsWith("WEBVTT\n\n");
            for (var line : Files.readAllLines(file)) {
                if (!line.contains(" --> ")) continue;
                var times = line.split(" --> ");
                assertThat(seconds(times[0])).as(file + " " + line).isGreaterThanOrEqualTo(before);
                before = seconds(times[1]);
                assertThat(before).as(file + " " + line).isGreaterThan(seconds(times[0])).isLessThanOrEqualTo(duration);
            }
            assertThat(before).as("ends near the end: " + file).isGreaterThan(duration - 10);
        }
    }

    private static double seconds(String stamp) {
        var parts = stamp.split(":");
        return Integer.parseInt(parts[0]) * 3600 + Integer.parseInt(parts[1]) * 60 + Double.parseDouble(parts[2]);
    }

    private static Stream<JsonNode> elements(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false);
    }
}
