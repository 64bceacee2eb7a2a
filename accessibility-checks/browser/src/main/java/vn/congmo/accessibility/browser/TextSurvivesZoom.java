package vn.congmo.accessibility.browser;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.congmo.accessibility.Finding;

/// Text at 200 % is whole: no box cuts it off, it does not lie over other text, and it does grow.
///
/// Tries both ways in which readers enlarge: zooming the page, which leaves half the screen, and enlarging the text alone. What is cut
/// already before, without letters cut through, is a preview by design.
///
/// @see <a href="https://www.w3.org/TR/WCAG22/#resize-text">WCAG 2.2, SC 1.4.4 (AA)</a>
/// @see <a href="https://www.w3.org/WAI/standards-guidelines/act/rules/59br37/">ACT rule 59br37</a>
/// @see <a href="https://www.w3.org/WAI/WCAG22/Techniques/failures/F69">WCAG failures F69 and F94</a>
final class TextSurvivesZoom implements BrowserCheck {

    private static final Script ZOOM = Script.of("zoom", "lines");

    @Override
    public OwnRule rule() {
        return new OwnRule("browser/text-survives-zoom", List.of("1.4.4"));
    }

    @Override
    public List<Finding> run(OpenPage page, Budget budget) {
        if (page.setting().width() < Setting.WIDE || !Boolean.TRUE.equals(page.ask(ZOOM, "begin"))) {
            return List.of(rule().inapplicable());
        }
        var places = new ArrayList<Object>();
        try (var screen = new Screen(page)) {
            screen.zoom(2);
            var zoomed = (Map<?, ?>) page.await(ZOOM, budget, "zoomed");
            places.addAll((List<?>) zoomed.get("places"));
            if (((Number) zoomed.get("suspects")).intValue() > 0) {
                screen.zoom(4);
                places.addAll((List<?>) page.await(ZOOM, budget, "tied"));
            }
        }
        places.addAll((List<?>) page.await(ZOOM, budget, "enlarged"));
        return places.isEmpty() ? List.of(rule().passed(OwnRule.PAGE)) : places.stream().map(place -> finding((Map<?, ?>) place)).distinct().toList();
    }

    private Finding finding(Map<?, ?> place) {
        var evidence = Map.of("text", String.valueOf(place.get("text")), "over", String.valueOf(place.get("over")));
        return rule().failed(String.valueOf(place.get("kind")), evidence, OpenPage.target(place));
    }
}
