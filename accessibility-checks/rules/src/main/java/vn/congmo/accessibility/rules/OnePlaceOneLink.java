package vn.congmo.accessibility.rules;

import static vn.congmo.accessibility.Verdict.failed;
import static vn.congmo.accessibility.Verdict.passed;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import vn.congmo.accessibility.Page;
import vn.congmo.accessibility.Rule;
import vn.congmo.accessibility.Verdict;
import vn.congmo.accessibility.tree.AccessibleName;

/// Two links side by side to the same place do not say the same words twice: one link holds both picture and text.
///
/// @see <a href="https://www.w3.org/WAI/WCAG22/Techniques/html/H2">WCAG technique H2</a>
final class OnePlaceOneLink implements Rule {

    @Override
    public String id() {
        return "one-place-one-link";
    }

    @Override
    public List<String> criteria() {
        return List.of("1.1.1", "2.4.4");
    }

    @Override
    public boolean blocking() {
        return false;
    }

    @Override
    public Stream<Element> targets(Page page) {
        return Perceived.in(page, "a[href]").filter(e -> AccessibleName.of(e).isPresent() && e.nextElementSibling() != null && e.nextElementSibling().is("a[href]") && standsBeside(e));
    }

    @Override
    public Verdict judge(Element link, Page page) {
        var next = link.nextElementSibling();
        boolean same = link.attr("href").strip().equals(next.attr("href").strip()) && !link.attr("href").strip().matches("#?");
        boolean sameWords = EmptyWords.words(AccessibleName.of(link).orElse("")).equals(EmptyWords.words(AccessibleName.of(next).orElse("")));
        return same && sameWords ? failed("said-twice", Map.of("text", AccessibleName.of(link).orElse(""))) : passed();
    }

    /// True when nothing is written between the link and the element after it.
    private static boolean standsBeside(Element link) {
        for (var node = link.nextSibling(); node != null && node != link.nextElementSibling(); node = node.nextSibling()) {
            if (node instanceof TextNode text && !text.isBlank()) return false;
        }
        return true;
    }
}
