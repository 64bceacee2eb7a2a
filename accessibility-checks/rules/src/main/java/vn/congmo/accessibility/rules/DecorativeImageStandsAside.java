package vn.congmo.accessibility.rules;

import static vn.congmo.accessibility.Verdict.cannotTell;
import static vn.congmo.accessibility.Verdict.passed;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import vn.congmo.accessibility.Page;
import vn.congmo.accessibility.Rule;
import vn.congmo.accessibility.Verdict;
import vn.congmo.accessibility.tree.AssistiveTechnology;

/// An image marked as decorative is not what its figure or its sentence is about. Only a person can see whether it is;
/// this rule asks where the page itself speaks against it.
///
/// @see <a href="https://www.w3.org/WAI/standards-guidelines/act/rules/e88epe/">ACT rule e88epe</a>
final class DecorativeImageStandsAside implements Rule {

    /// Words in names of files of images that are rarely ornaments.
    private static final Set<String> TELLING = Set.of("logo", "chart", "graph", "diagram", "map", "infographic", "screenshot", "poster", "qr", "qrcode",
            "bieudo", "sodo", "bando", "infographics", "thongbao", "lich", "schedule", "timetable");

    @Override
    public String id() {
        return "decorative-image-stands-aside";
    }

    @Override
    public List<String> criteria() {
        return List.of("1.1.1");
    }

    @Override
    public List<String> actRules() {
        return List.of("e88epe");
    }

    @Override
    public boolean blocking() {
        return false;
    }

    @Override
    public int version() {
        return 2;
    }

    @Override
    public Stream<Element> targets(Page page) {
        return page.document().select("img").stream().filter(AssistiveTechnology::rendered)
                .filter(e -> e.hasAttr("alt") && (e.attr("alt").isEmpty() || e.attr("aria-hidden").equalsIgnoreCase("true")));
    }

    @Override
    public Verdict judge(Element image, Page page) {
        if (!image.attr("title").isBlank()) return cannotTell("has-a-title", Map.of("title", image.attr("title").strip()));
        if (!image.attr("alt").isBlank()) return isSaidBeside(image, Names.folded(image.attr("alt"))) ? passed() : cannotTell("hidden-with-words", Map.of("text", image.attr("alt").strip()));
        var file = Names.folded(image.attr("src").replaceAll("[?#].*", "").replaceAll(".*/", "").replaceAll("\\.\\w+$", ""));
        if (file.stream().anyMatch(TELLING::contains) && !isSaidBeside(image, file)) return cannotTell("shows-something", Map.of("file", String.join(" ", file)));
        var figure = image.closest("figure");
        if (figure == null || figure.select("img").size() > 1) return passed();
        return figure.selectFirst("figcaption") == null ? passed() : cannotTell("has-a-caption");
    }

    /// True when the text around the image, in its link, figure or block, says one of the words.
    private static boolean isSaidBeside(Element image, Set<String> words) {
        var holder = image.parent() == null ? image : image.parent();
        var around = holder.parent() != null && holder.text().isBlank() ? holder.parent() : holder;
        var said = Names.folded(around.text());
        return words.stream().anyMatch(word -> word.length() > 2 && said.contains(word));
    }
}
