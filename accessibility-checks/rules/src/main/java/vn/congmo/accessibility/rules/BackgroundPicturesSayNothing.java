package vn.congmo.accessibility.rules;

import static vn.congmo.accessibility.Verdict.cannotTell;
import static vn.congmo.accessibility.Verdict.failed;
import static vn.congmo.accessibility.Verdict.passed;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import vn.congmo.accessibility.Page;
import vn.congmo.accessibility.Rule;
import vn.congmo.accessibility.Verdict;
import vn.congmo.accessibility.tree.AssistiveTechnology;

/// What a picture says is in the page: a background set by a style has no alternative. Lines that differ by such a picture say something
/// that nobody hears; one picture beside a text may be an ornament, so that a person is asked.
///
/// @see <a href="https://www.w3.org/WAI/WCAG22/Techniques/failures/F3">WCAG failure F3</a>
final class BackgroundPicturesSayNothing implements Rule {

    private static final Pattern URL = Pattern.compile("url\\(\\s*['\"]?([^'\")]+)");
    private static final Set<String> ORNAMENTS = Set.of("bg", "background", "back", "nen", "bullet", "arrow", "icon", "pattern", "line", "dot", "shadow", "gradient",
            "texture", "divider", "header", "footer", "border", "corner", "sprite", "sprites", "hero", "banner", "cover", "vien", "hoa", "van");

    @Override
    public String id() {
        return "background-pictures-say-nothing";
    }

    @Override
    public List<String> criteria() {
        return List.of("1.1.1");
    }

    @Override
    public boolean blocking() {
        return false;
    }

    @Override
    public Stream<Element> targets(Page page) {
        return Perceived.in(page, "p, li, span, td, dd, div, a").filter(e -> !picture(e).isEmpty());
    }

    @Override
    public Verdict judge(Element holder, Page page) {
        var others = holder.siblingElements().stream().map(BackgroundPicturesSayNothing::picture).filter(picture -> !picture.isEmpty() && !picture.equals(picture(holder))).distinct().count();
        if (others > 0 && holder.normalName().matches("li|td|dd|span")) return failed("tells-apart", Map.of("file", picture(holder)));
        boolean ornament = Names.folded(picture(holder).replaceAll("\\.\\w+$", "")).stream().anyMatch(ORNAMENTS::contains);
        return ornament || holder.text().isBlank() || holder.childrenSize() > 0 ? passed() : cannotTell("says-something", Map.of("file", picture(holder)));
    }

    /// The file of a picture that stands once behind the element; empty for patterns and where there is none.
    private static String picture(Element element) {
        var set = AssistiveTechnology.style(element, "background") + " " + AssistiveTechnology.style(element, "background-image");
        var url = URL.matcher(set);
        boolean once = (set + AssistiveTechnology.style(element, "background-repeat")).contains("no-repeat");
        return once && url.find() && !url.group(1).startsWith("data:") ? Names.file(url.group(1)) : "";
    }
}
