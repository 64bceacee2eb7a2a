package vn.congmo.accessibility.rules;

import static vn.congmo.accessibility.Verdict.cannotTell;
import static vn.congmo.accessibility.Verdict.passed;

import java.util.List;
import java.util.Map;
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
    public Stream<Element> targets(Page page) {
        return page.document().select("img").stream().filter(AssistiveTechnology::rendered).filter(e -> e.hasAttr("alt") && e.attr("alt").isEmpty());
    }

    @Override
    public Verdict judge(Element image, Page page) {
        if (!image.attr("title").isBlank()) return cannotTell("has-a-title", Map.of("title", image.attr("title").strip()));
        var figure = image.closest("figure");
        if (figure == null || figure.select("img").size() > 1) return passed();
        return figure.selectFirst("figcaption") == null ? passed() : cannotTell("has-a-caption");
    }
}
