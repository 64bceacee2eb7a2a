package vn.congmo.accessibility.rules;

import static vn.congmo.accessibility.Verdict.failed;
import static vn.congmo.accessibility.Verdict.passed;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import vn.congmo.accessibility.Page;
import vn.congmo.accessibility.Rule;
import vn.congmo.accessibility.Verdict;

/// How a page looks is said in styles, not by elements that HTML has given up, which say nothing of what the text is.
///
/// @see <a href="https://www.w3.org/WAI/WCAG22/Techniques/general/G140">WCAG technique G140</a>
final class LooksAreInStyles implements Rule {

    @Override
    public String id() {
        return "looks-are-in-styles";
    }

    @Override
    public List<String> criteria() {
        return List.of("1.3.1");
    }

    @Override
    public boolean blocking() {
        return false;
    }

    @Override
    public Stream<Element> targets(Page page) {
        return Perceived.in(page, "center, font, big, tt, strike, basefont, nobr, body b, body i, body strong, body em").filter(e -> !e.text().isBlank());
    }

    @Override
    public Verdict judge(Element element, Page page) {
        return element.is("b, i, strong, em") ? passed() : failed("given-up", Map.of("tag", element.normalName()));
    }
}
