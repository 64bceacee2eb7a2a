package vn.congmo.accessibility.rules;

import static vn.congmo.accessibility.Verdict.cannotTell;
import static vn.congmo.accessibility.Verdict.failed;
import static vn.congmo.accessibility.Verdict.passed;

import java.util.List;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import vn.congmo.accessibility.Page;
import vn.congmo.accessibility.Rule;
import vn.congmo.accessibility.Verdict;

/// An image beside its caption or link text is not read out twice in the same words.
///
/// @see <a href="https://www.w3.org/WAI/WCAG22/Techniques/html/H2">WCAG technique H2</a>
final class AlternativeAddsToCaption implements Rule {

    @Override
    public String id() {
        return "alternative-adds-to-caption";
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
    public int version() {
        return 2;
    }

    @Override
    public Stream<Element> targets(Page page) {
        return Perceived.in(page, "figure img[alt], a[href] img[alt]").filter(e -> !EmptyWords.words(e.attr("alt")).isEmpty());
    }

    @Override
    public Verdict judge(Element image, Page page) {
        var said = EmptyWords.words(image.attr("alt"));
        var caption = image.closest("figure") == null ? null : image.closest("figure").selectFirst("figcaption");
        if (caption != null && EmptyWords.words(caption.text()).equals(said)) return cannotTell("same-as-caption");
        var link = image.closest("a[href]");
        return link != null && EmptyWords.words(link.text()).equals(said) ? failed("same-as-link") : passed();
    }
}
