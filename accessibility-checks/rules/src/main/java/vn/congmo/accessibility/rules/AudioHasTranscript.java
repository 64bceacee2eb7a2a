package vn.congmo.accessibility.rules;

import static vn.congmo.accessibility.Verdict.cannotTell;
import static vn.congmo.accessibility.Verdict.passed;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import vn.congmo.accessibility.Page;
import vn.congmo.accessibility.Rule;
import vn.congmo.accessibility.Verdict;

/// What is said in a recording can be read.
///
/// @see <a href="https://www.w3.org/WAI/standards-guidelines/act/rules/e7aa44/">ACT rule e7aa44</a>
final class AudioHasTranscript implements Rule {

    private static final Pattern SOUND = Pattern.compile("(?i).*\\.(mp3|m4a|ogg|oga|wav|aac|flac|wma)([?#].*)?");
    private static final Pattern TRANSCRIPT = Pattern.compile("bản chép lời|bản ghi lời|toàn văn|nội dung lời|transcript|text version");

    @Override
    public String id() {
        return "audio-has-transcript";
    }

    @Override
    public List<String> criteria() {
        return List.of("1.2.1");
    }

    @Override
    public List<String> actRules() {
        return List.of("e7aa44");
    }

    @Override
    public boolean blocking() {
        return false;
    }

    @Override
    public Stream<Element> targets(Page page) {
        return Perceived.in(page, "audio[controls], a[href]").filter(e -> e.normalName().equals("audio") || SOUND.matcher(e.attr("href")).matches());
    }

    @Override
    public Verdict judge(Element sound, Page page) {
        var around = sound.parent() == null || sound.parent().parent() == null ? sound : sound.parent().parent();
        return TRANSCRIPT.matcher(around.text().toLowerCase(Locale.ROOT)).find() ? passed() : cannotTell("no-transcript-near");
    }
}
