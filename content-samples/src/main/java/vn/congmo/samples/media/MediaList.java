package vn.congmo.samples.media;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// One entry of `media.json`: files, seconds, transcripts, chapters and what the poster shows.
final class MediaList {

    private MediaList() {}

    static Map<String, Object> entry(Script script, Timetable times, Timetable described) {
        boolean video = script.isVideo();
        String path = "media/" + script.name();
        var entry = new LinkedHashMap<String, Object>();
        entry.put("name", script.name());
        entry.put("kind", script.kind());
        entry.put("title", script.title());
        entry.put("voice", new Script.Words("Giọng đọc tổng hợp bằng máy", "Synthetic voices"));
        entry.put("duration", times.length());
        entry.put("file", path + (video ? ".mp4" : ".mp3"));
        entry.put("captions", inBoth(path + ".", ".vtt"));
        entry.put("described", video ? path + ".described.mp4" : null);
        entry.put("poster", video ? path + ".poster.jpg" : null);
        if (script.poster() != null) entry.put("posterDescription", new Script.Words(script.poster().vi(), script.poster().en()));
        if (video) {
            entry.put("describedDuration", described.length());
            entry.put("describedCaptions", inBoth(path + ".described.", ".vtt"));
            entry.put("descriptions", inBoth(path + ".description.", ".vtt"));
        }
        entry.put("chapters", both(language -> chapters(script, times, language)));
        entry.put("transcript", both(language -> transcript(script, times, language)));
        if (video) entry.put("describedTranscript", both(language -> transcript(script, described, language)));
        return entry;
    }

    private static List<?> inBoth(String before, String after) {
        return List.of(new Track("vi", before + "vi" + after), new Track("en", before + "en" + after));
    }

    private static Map<String, ?> both(Function<String, ?> list) {
        var both = new LinkedHashMap<String, Object>();
        for (var language : List.of("vi", "en")) both.put(language, list.apply(language));
        return both;
    }

    private static List<?> chapters(Script script, Timetable times, String language) {
        var chapters = new ArrayList<>();
        for (int i = 0; i < script.scenes().size(); i++) {
            chapters.add(new Chapter(tenths(times.scenes().get(i)), script.scenes().get(i).chapter().in(language)));
        }
        return chapters;
    }

    private static List<?> transcript(Script script, Timetable times, String language) {
        var said = new ArrayList<>();
        said.add(new Said(0.2, null, Captions.music(language)));
        for (var cue : times.cues()) {
            said.add(new Said(tenths(cue.from()), script.speakers().get(cue.line().speaker()).in(language), cue.line().in(language)));
        }
        said.add(new Said(tenths(times.length() - Timetable.CLOSING + 0.4), null, Captions.music(language)));
        return said;
    }

    private static double tenths(double seconds) {
        return Math.round(seconds * 10) / 10.0;
    }

    record Track(String locale, String file) {}

    record Chapter(double at, String title) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Said(double at, @Nullable String speaker, String text) {}
}
