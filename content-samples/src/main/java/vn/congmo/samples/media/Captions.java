package vn.congmo.samples.media;

import java.util.Locale;

/// Captions as WebVTT: at most two lines of 42 characters, each new speaker named, music too.
final class Captions {

    static final int LINE = 42;

    private Captions() {}

    static String of(Script script, Timetable times, String language) {
        var text = new StringBuilder("WEBVTT\n");
        cue(text, 0.2, Timetable.OPENING - 0.2, music(language));
        String before = "";
        for (int i = 0; i < times.cues().size(); i++) {
            var cue = times.cues().get(i);
            double next = i + 1 < times.cues().size() ? times.cues().get(i + 1).from() : times.length() - Timetable.CLOSING + 0.4;
            String speaker = cue.line().speaker();
            String words = cue.line().in(language);
            cue(text, cue.from(), Math.min(Math.max(cue.to() + Timetable.BETWEEN - 0.1, cue.from() + 1), next),
                    wrap(speaker.equals(before) ? words : script.speakers().get(speaker).in(language) + ": " + words));
            before = speaker;
        }
        cue(text, times.length() - Timetable.CLOSING + 0.4, times.length() - 0.1, music(language));
        return text.toString();
    }

    /// What is seen, scene by scene, for a reader's own voice.
    static String descriptions(Script script, Timetable times, String language) {
        var text = new StringBuilder("WEBVTT\n");
        for (int i = 0; i < script.scenes().size(); i++) {
            var seen = script.scenes().get(i).seen();
            if (seen != null) cue(text, times.scenes().get(i) + 0.1, times.sceneEnd(i) - 0.1, seen.in(language));
        }
        return text.toString();
    }

    static String chapters(Script script, Timetable times, String language) {
        var text = new StringBuilder("WEBVTT\n");
        for (int i = 0; i < script.scenes().size(); i++) {
            cue(text, times.scenes().get(i), times.sceneEnd(i), script.scenes().get(i).chapter().in(language));
        }
        return text.toString();
    }

    static String music(String language) {
        return language.equals("vi") ? "[Nhạc hiệu]" : "[Music]";
    }

    /// Breaks into two lines, the first as near to half as words allow; into three where a speaker's name makes it too long.
    static String wrap(String words) {
        if (words.length() <= LINE) return words;
        int best = -1;
        for (int at = words.indexOf(' '); at > 0; at = words.indexOf(' ', at + 1)) {
            boolean fits = at <= LINE && words.length() - at - 1 <= LINE;
            if (fits && (best < 0 || Math.abs(at - words.length() / 2) < Math.abs(best - words.length() / 2))) best = at;
        }
        if (best < 0 && words.length() <= 2 * LINE + 14) return inThree(words);
        if (best < 0) throw new IllegalArgumentException("Longer than one caption: " + words);
        return words.substring(0, best) + "\n" + words.substring(best + 1);
    }

    private static String inThree(String words) {
        int first = words.lastIndexOf(' ', LINE / 2 + 8);
        return words.substring(0, first) + "\n" + wrap(words.substring(first + 1));
    }

    private static void cue(StringBuilder text, double from, double to, String words) {
        text.append('\n').append(stamp(from)).append(" --> ").append(stamp(to)).append('\n').append(words).append('\n');
    }

    private static String stamp(double seconds) {
        long millis = Math.round(seconds * 1000);
        return String.format(Locale.ROOT, "%02d:%02d:%02d.%03d", millis / 3_600_000, millis / 60_000 % 60, millis / 1000 % 60, millis % 1000);
    }
}
