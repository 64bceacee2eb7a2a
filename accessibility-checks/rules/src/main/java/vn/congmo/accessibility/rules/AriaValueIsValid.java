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
import vn.congmo.accessibility.tree.Aria;
import vn.congmo.accessibility.tree.AssistiveTechnology;

/// A state or property has a value that the standard allows. A wrong `aria-hidden` is left for a person:
/// it counts as not set, and only its author knows what was meant.
///
/// @see <a href="https://www.w3.org/WAI/standards-guidelines/act/rules/6a7281/">ACT rule 6a7281</a>
final class AriaValueIsValid implements Rule {

    @Override
    public String id() {
        return "aria-value-is-valid";
    }

    @Override
    public List<String> criteria() {
        return List.of("4.1.2");
    }

    @Override
    public List<String> actRules() {
        return List.of("6a7281");
    }

    @Override
    public Stream<Element> targets(Page page) {
        return AriaUse.elements(page).filter(AssistiveTechnology::rendered);
    }

    @Override
    public Verdict judge(Element element, Page page) {
        for (var name : AriaUse.names(element).toList()) {
            var attribute = Aria.attribute(name);
            var value = element.attr(name);
            if (attribute == null || value.isBlank() || attribute.accepts(value)) continue;
            var evidence = Map.of("attribute", name, "value", value);
            return name.equals("aria-hidden") ? cannotTell("is-it-to-be-hidden", evidence) : failed("no-such-value", evidence);
        }
        return passed();
    }
}
