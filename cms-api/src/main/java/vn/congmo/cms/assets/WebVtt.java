package vn.congmo.cms.assets;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.congmo.cms.assets.RefusedUpload.Reason;

/// Captions read strictly (W3C WebVTT, section 4): what a lenient player would pass over is refused, with its line.
///
/// @param lastEnd  seconds at which the last caption ends
/// @param language that the header names («Language: vi»); null when it names none
record WebVtt(double lastEnd, @Nullable String language) {

    private static final String TIME = "(?:(\\d{2,}):)?([0-5]\\d):([0-5]\\d)\\.(\\d{3})";
    private static final Pattern TIMING = Pattern.compile(TIME + "[ \\t]+-->[ \\t]+" + TIME + "(?:[ \\t]+\\S+:\\S+)*[ \\t]*");
    private static final Pattern LANGUAGE = Pattern.compile("(?i)language:\\s*([A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*)\\s*");

    static WebVtt read(String text) throws RefusedUpload {
        var lines = (text.startsWith("\uFEFF") ? text.substring(1) : text).replace("\r\n", "\n").replace('\r', '\n').split("\n", -1);
        if (!lines[0].matches("WEBVTT([ \\t].*)?")) throw wrong(1, "header");
        return new Reading(lines).captions();
    }

    private static RefusedUpload wrong(int line, String what) {
        return new RefusedUpload(switch (what) {
            case "header" -> Reason.VTT_HEADER;
            case "timing" -> Reason.VTT_TIMING;
            case "order" -> Reason.VTT_ORDER;
            default -> Reason.VTT_EMPTY;
        }, line);
    }

    private static final class Reading {
        private final String[] lines;
        private int at;
        private double lastStart;
        private double lastEnd;
        private int cues;
        private @Nullable String language;

        private Reading(String[] lines) {
            this.lines = lines;
        }

        private WebVtt captions() throws RefusedUpload {
            header();
            while (at < lines.length) {
                if (lines[at].isEmpty()) at++;
                else if (lines[at].matches("(NOTE|STYLE|REGION)([ \\t].*)?")) skip();
                else cue();
            }
            if (cues == 0) throw wrong(lines.length, "empty");
            return new WebVtt(lastEnd, language);
        }

        private void header() throws RefusedUpload {
            for (at = 1; at < lines.length && !lines[at].isEmpty(); at++) {
                var named = LANGUAGE.matcher(lines[at]);
                if (named.matches()) language = named.group(1);
                if (lines[at].contains("-->")) throw wrong(at + 1, "header");
            }
        }

        private void skip() {
            while (at < lines.length && !lines[at].isEmpty()) at++;
        }

        /// An identifier may stand before the timing; text must stand after it.
        private void cue() throws RefusedUpload {
            if (!lines[at].contains("-->")) at++;
            if (at >= lines.length || !lines[at].contains("-->")) throw wrong(at, "timing");
            var timing = TIMING.matcher(lines[at]);
            if (!timing.matches()) throw wrong(at + 1, "timing");
            double start = seconds(timing.group(1), timing.group(2), timing.group(3), timing.group(4));
            double end = seconds(timing.group(5), timing.group(6), timing.group(7), timing.group(8));
            if (end <= start || start < lastStart) throw wrong(at + 1, "order");
            int textAt = ++at;
            while (at < lines.length && !lines[at].isEmpty()) {
                if (lines[at].contains("-->")) throw wrong(at + 1, "timing");
                at++;
            }
            if (at == textAt) throw wrong(textAt, "empty");
            lastStart = start;
            lastEnd = Math.max(lastEnd, end);
            cues++;
        }

        private static double seconds(@Nullable String hours, String minutes, String seconds, String millis) {
            return (hours == null ? 0 : Integer.parseInt(hours) * 3600) + Integer.parseInt(minutes) * 60 + Integer.parseInt(seconds) + Integer.parseInt(millis) / 1000.0;
        }
    }
}
