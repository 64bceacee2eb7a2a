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
import vn.congmo.accessibility.tree.AccessibleName;

/// Frames with the same title hold the same thing.
///
/// @see <a href="https://www.w3.org/WAI/standards-guidelines/act/rules/4b1c6c/">ACT rule 4b1c6c</a>
final class SameFrameTitleSameContent implements Rule {

    @Override
    public String id() {
        return "same-frame-title-same-content";
    }

    @Override
    public List<String> criteria() {
        return List.of("4.1.2");
    }

    @Override
    public List<String> actRules() {
        return List.of("4b1c6c");
    }

    @Override
    public boolean blocking() {
        return false;
    }

    @Override
    public Stream<Element> targets(Page page) {
        return Perceived.in(page, "iframe").filter(e -> AccessibleName.of(e).isPresent() && twins(e, page).count() > 1);
    }

    @Override
    public Verdict judge(Element frame, Page page) {
        var twins = twins(frame, page).toList();
        if (twins.stream().map(e -> e.attr("src").strip() + e.attr("srcdoc")).distinct().count() == 1) return passed();
        var evidence = Map.of("text", AccessibleName.of(frame).orElse(""));
        if (twins.stream().anyMatch(e -> e.hasAttr("srcdoc") || e.absUrl("src").isEmpty())) return cannotTell("hold-other-things", evidence);
        return switch (Likeness.of(twins.stream().map(e -> e.absUrl("src")).distinct().toList(), page)) {
            case ALIKE -> passed();
            case UNLIKE -> redrawn(page) ? cannotTell("hold-other-things", evidence) : failed("hold-nothing-in-common", evidence);
            case UNKNOWN -> cannotTell("hold-other-things", evidence);
        };
    }

    /// True when a script puts other elements in the place of those in the source.
    private static boolean redrawn(Page page) {
        return PageScripts.of(page).matches("(?s).*(attachShadow|document\\.write|replaceChildren|\\.remove\\().*");
    }

    private static Stream<Element> twins(Element frame, Page page) {
        return Perceived.in(page, "iframe").filter(e -> AccessibleName.of(e).equals(AccessibleName.of(frame)));
    }
}
