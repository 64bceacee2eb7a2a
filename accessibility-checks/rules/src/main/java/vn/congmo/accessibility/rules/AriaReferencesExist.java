package vn.congmo.accessibility.rules;

import static vn.congmo.accessibility.Verdict.cannotTell;
import static vn.congmo.accessibility.Verdict.failed;
import static vn.congmo.accessibility.Verdict.passed;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import vn.congmo.accessibility.Page;
import vn.congmo.accessibility.Rule;
import vn.congmo.accessibility.Verdict;
import vn.congmo.accessibility.tree.Ids;

/// The elements that a name or description refers to exist.
///
/// @see <a href="https://www.w3.org/TR/wai-aria-1.2/#aria-labelledby">WAI-ARIA 1.2, aria-labelledby</a>
final class AriaReferencesExist implements Rule {

    @Override
    public String id() {
        return "aria-references-exist";
    }

    @Override
    public List<String> criteria() {
        return List.of("1.3.1");
    }

    @Override
    public int version() {
        return 2;
    }

    /// A script may write the element before anyone needs it, as hints and messages of errors often are.
    private static boolean isMadeLater(Page page) {
        return PageScripts.isPartlyElsewhere(page) || !PageScripts.of(page).isBlank();
    }

    @Override
    public Stream<Element> targets(Page page) {
        return Perceived.in(page, "[aria-labelledby], [aria-describedby]");
    }

    @Override
    public Verdict judge(Element element, Page page) {
        for (var name : List.of("aria-labelledby", "aria-describedby")) {
            if (element.attr(name).isBlank() || !Ids.named(element, name).isEmpty()) continue;
            var evidence = Map.of("attribute", name, "ids", element.attr(name).strip());
            return isMadeLater(page) ? cannotTell("made-by-script", evidence) : failed("no-such-element", evidence);
        }
        return passed();
    }
}
