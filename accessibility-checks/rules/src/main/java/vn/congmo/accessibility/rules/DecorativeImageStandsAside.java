package vn.congmo.accessibility.rules;

import static vn.congmo.accessibility.Verdict.cannotTell;
import static vn.congmo.accessibility.Verdict.failed;
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
        return 3;
    }

    @Override
    public Stream<Element> targets(Page page) {
        return page.document().select("img").stream().filter(AssistiveTechnology::rendered)
                .filter(e -> e.hasAttr("alt") && (e.attr("alt").isEmpty() || e.attr("aria-hidden").equalsIgnoreCase("true")));
    }

    @Override
    public Verdict judge(Element image, Page page) {
        if (!image.attr("title").isBlank()) return cannotTell("has-a-title", Map.of("title", image.attr("title").strip()));
        if (!image.attr("alt").isBlank()) return isSaidBeside(image, Names.folded(image.attr("alt"))) ? passed() : saysSomething(image, page, "hidden-with-words", Map.of("text", image.attr("alt").strip()));
        var file = Names.folded(Names.file(image.attr("src")).replaceAll("\\.\\w+$", ""));
        if (file.stream().anyMatch(TELLING::contains) && !isSaidBeside(image, file)) return saysSomething(image, page, "shows-something", Map.of("file", String.join(" ", file)));
        var figure = image.closest("figure");
        if (figure == null || figure.select("img").size() > 1) return passed();
        return figure.selectFirst("figcaption") == null ? passed() : cannotTell("has-a-caption");
    }

    /// A question; a failure where the image, which seems to say something, is besides all that there is to see.
    private static Verdict saysSomething(Element image, Page page, String question, Map<String, String> evidence) {
        return standsAlone(image, page) ? failed("nothing-else-to-adorn") : cannotTell(question, evidence);
    }

    /// True when the page holds nothing but this image, neither text nor a script that may write some: it cannot adorn what is not there.
    private static boolean standsAlone(Element image, Page page) {
        var body = page.document().body();
        boolean dot = image.attr("width").matches("[0-3]") || image.attr("height").matches("[0-3]");
        return !dot && AssistiveTechnology.visible(image) && !body.hasText() && page.document().selectFirst("script[src]") == null && PageScripts.of(page).isBlank()
                && body.select("img, svg, canvas, video, audio, object, embed, iframe, input, [role=img], [style*=background]").size() == 1;
    }

    /// True when the text around the image, in its link, figure or block, says one of the words.
    private static boolean isSaidBeside(Element image, Set<String> words) {
        var holder = image.parent() == null ? image : image.parent();
        var around = holder.parent() != null && holder.text().isBlank() ? holder.parent() : holder;
        var said = Names.folded(around.text());
        return words.stream().anyMatch(word -> word.length() > 2 && said.contains(word));
    }
}
