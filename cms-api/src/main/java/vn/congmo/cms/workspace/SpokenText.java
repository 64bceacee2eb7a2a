package vn.congmo.cms.workspace;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.congmo.themes.blocks.Block;

/// A transcript and chapters as lines: `01:07 [Người dẫn] Xin chào`, `01:07 Dựng trạm`.
final class SpokenText {

    private static final Pattern LINE = Pattern.compile("(?:(\\d{1,2}):)?(\\d{1,2}):([0-5]\\d(?:\\.\\d{1,3})?)\\s+(?:\\[([^\\]]+)]\\s*)?(\\S.*)");

    private SpokenText() {}

    /// @param number from 1, empty lines counted
    record Line(int number, String text) {}

    /// @param wrong the lines that are none of these
    record Read<T>(List<T> entries, List<Line> wrong) {}

    static String transcript(List<Block.Utterance> transcript) {
        return transcript.stream().map(said -> clock(said.at()) + " " + (said.speaker() == null ? "" : "[" + said.speaker() + "] ") + said.text().replace('\n', ' '))
                .collect(Collectors.joining("\n"));
    }

    static String chapters(List<Block.Chapter> chapters) {
        return chapters.stream().map(chapter -> clock(chapter.at()) + " " + chapter.title()).collect(Collectors.joining("\n"));
    }

    static Read<Block.Utterance> readTranscript(String text) {
        return read(text, line -> new Block.Utterance(seconds(line), line.group(4), line.group(5).strip()));
    }

    static Read<Block.Chapter> readChapters(String text) {
        return read(text, line -> new Block.Chapter(seconds(line), Optional.ofNullable(line.group(4)).map(speaker -> "[" + speaker + "] ").orElse("") + line.group(5).strip()));
    }

    private static <T> Read<T> read(String text, java.util.function.Function<Matcher, T> entry) {
        var entries = new ArrayList<T>();
        var wrong = new ArrayList<Line>();
        var lines = text.lines().map(String::strip).toList();
        for (int i = 0; i < lines.size(); i++) {
            var matcher = LINE.matcher(lines.get(i));
            if (matcher.matches()) entries.add(entry.apply(matcher));
            else if (!lines.get(i).isEmpty()) wrong.add(new Line(i + 1, lines.get(i)));
        }
        return new Read<>(entries, wrong);
    }

    private static double seconds(Matcher line) {
        return (line.group(1) == null ? 0 : Integer.parseInt(line.group(1)) * 3600) + Integer.parseInt(line.group(2)) * 60 + Double.parseDouble(line.group(3));
    }

    /// Whole seconds as "01:07", others with what they have beyond ("01:07.5").
    private static String clock(double at) {
        var whole = (int) at;
        var rest = Math.round((at - whole) * 1000);
        var clock = whole >= 3600 ? "%d:%02d:%02d".formatted(whole / 3600, whole / 60 % 60, whole % 60) : "%02d:%02d".formatted(whole / 60, whole % 60);
        return rest == 0 ? clock : clock + ("." + "%03d".formatted(rest)).replaceAll("0+$", "");
    }
}
