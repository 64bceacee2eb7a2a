package vn.congmo.samples.media;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/// What is said and seen, as data; everything else is made from it.
record Script(String name, String kind, Words title, @Nullable Poster poster, Map<String, Speaker> speakers, List<Scene> scenes) {

    static Script read(Path file) {
        return JsonMapper.shared().readValue(file.toFile(), Script.class);
    }

    boolean isVideo() {
        return kind.equals("video");
    }

    /// The same in the two languages of the site.
    record Words(String vi, String en) {
        String in(String language) {
            return language.equals("vi") ? vi : en;
        }
    }

    /// @param scene which scene the poster shows, from 0
    record Poster(int scene, String vi, String en) {}

    /// @param voice a voice of espeak-ng
    /// @param speed words a minute
    record Speaker(String vi, String en, String voice, int speed) {
        String in(String language) {
            return language.equals("vi") ? vi : en;
        }
    }

    record Scene(Words chapter, @Nullable String picture, @Nullable @JsonProperty("onScreen") List<String> onScreen,
                 @Nullable Words seen, List<Line> lines) {

        /// What a describing voice tells, sentence by sentence.
        List<Line> description() {
            if (seen == null) return List.of();
            var vi = seen.vi().split("(?<=[.]) ");
            var en = seen.en().split("(?<=[.]) ");
            if (vi.length != en.length) throw new IllegalArgumentException("Sentences do not pair: " + seen);
            return IntStream.range(0, vi.length).mapToObj(i -> new Line("describer", vi[i], en[i], null)).toList();
        }
    }

    /// One sentence, short enough for one caption.
    ///
    /// @param say how a machine must spell it to be understood, where that differs
    record Line(String speaker, String vi, String en, @Nullable String say) {
        String in(String language) {
            return language.equals("vi") ? vi : en;
        }

        String spoken() {
            return say == null ? vi : say;
        }
    }
}
