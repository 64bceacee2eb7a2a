package vn.congmo.accessibility.browser;

import java.util.List;
import java.util.Map;
import vn.congmo.accessibility.Finding;

/// What has the keyboard does not lie wholly under a head, foot or note that stays in its place while the page scrolls.
///
/// Goes through all stops downwards and upwards; what is covered only by something that can be seen through, a person looks at.
///
/// @see <a href="https://www.w3.org/TR/WCAG22/#focus-not-obscured-minimum">WCAG 2.2, SC 2.4.11 (AA)</a>
/// @see <a href="https://www.w3.org/WAI/WCAG22/Techniques/failures/F110">WCAG failure F110</a>
final class FocusIsNotCovered implements BrowserCheck {

    @Override
    public OwnRule rule() {
        return new OwnRule("browser/focus-is-not-covered", List.of("2.4.11"));
    }

    @Override
    public List<Finding> run(OpenPage page, Budget budget) {
        if (!page.hold()) {
            return List.of(rule().untested("page-cannot-be-held", ""));
        }
        if (!(page.ask(TabWalk.KEYBOARD, "covered") instanceof Map<?, ?> found) || ((Number) found.get("staying")).intValue() == 0) {
            return List.of(rule().inapplicable());
        }
        var stops = (List<?>) found.get("stops");
        return stops.isEmpty() ? List.of(rule().passed(OwnRule.PAGE)) : stops.stream().map(stop -> finding((Map<?, ?>) stop)).toList();
    }

    private Finding finding(Map<?, ?> stop) {
        var evidence = Map.of("by", String.valueOf(stop.get("by")));
        return Boolean.TRUE.equals(stop.get("sure"))
                ? rule().failed("covered", evidence, OpenPage.target(stop))
                : rule().cannotTell("seen-through", evidence, OpenPage.target(stop));
    }
}
