package vn.congmo.accessibility.rules;

import static vn.congmo.accessibility.Verdict.cannotTell;
import static vn.congmo.accessibility.Verdict.failed;
import static vn.congmo.accessibility.Verdict.passed;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import vn.congmo.accessibility.Page;
import vn.congmo.accessibility.Rule;
import vn.congmo.accessibility.Verdict;
import vn.congmo.accessibility.tree.AssistiveTechnology;

/// No sound begins by itself unless the reader can stop it.
///
/// @see <a href="https://www.w3.org/WAI/standards-guidelines/act/rules/80f0bf/">ACT rule 80f0bf</a>
final class NoSoundByItself implements Rule {

    @Override
    public String id() {
        return "no-sound-by-itself";
    }

    @Override
    public List<String> criteria() {
        return List.of("1.4.2");
    }

    @Override
    public List<String> actRules() {
        return List.of("80f0bf");
    }

    @Override
    public Stream<Element> targets(Page page) {
        return page.document().select("audio[autoplay], video[autoplay]").stream().filter(e -> !e.hasAttr("muted") && hasSource(e));
    }

    @Override
    public Verdict judge(Element media, Page page) {
        if (media.hasAttr("controls") && AssistiveTechnology.rendered(media)) return passed();
        if (lastsAtMost(media, 3)) return passed();
        boolean otherControl = page.document().selectFirst("button, input[type=button i], [role=button], [onclick]") != null;
        if (otherControl || media.normalName().equals("video")) return cannotTell("can-it-be-stopped");
        return failed("no-way-to-stop");
    }

    private static boolean hasSource(Element media) {
        return media.hasAttr("src") || media.selectFirst("source[src]") != null;
    }

    /// True when the address plays a part of the media no longer than this (Media Fragments URI 1.0, section 4.2.1).
    private static boolean lastsAtMost(Element media, double seconds) {
        var source = media.hasAttr("src") ? media.attr("src") : media.selectFirst("source[src]").attr("src");
        var part = Pattern.compile("[#&]t=(?:npt:)?(\\d+(?:\\.\\d+)?)?,(\\d+(?:\\.\\d+)?)").matcher(source);
        if (!part.find()) return false;
        double from = part.group(1) == null ? 0 : Double.parseDouble(part.group(1));
        return Double.parseDouble(part.group(2)) - from <= seconds;
    }
}
