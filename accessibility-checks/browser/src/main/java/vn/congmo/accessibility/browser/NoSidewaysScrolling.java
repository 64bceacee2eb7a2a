package vn.congmo.accessibility.browser;

import java.util.List;
import java.util.Map;
import vn.congmo.accessibility.Finding;

/// On a screen of 320 CSS pixels a page needs scrolling in one direction only.
///
/// Tables may be wider, because their meaning needs two directions; then a person is asked.
///
/// @see <a href="https://www.w3.org/TR/WCAG22/#reflow">WCAG 2.2, SC 1.4.10 (AA)</a>
final class NoSidewaysScrolling implements BrowserCheck {

    @Override
    public OwnRule rule() {
        return new OwnRule("browser/no-sideways-scrolling", List.of("1.4.10"));
    }

    @Override
    public List<Finding> run(OpenPage page, Budget budget) {
        if (page.setting().width() > Setting.NARROW) {
            return List.of(rule().inapplicable());
        }
        if (!(page.ask("sideways") instanceof Map<?, ?> wide)) {
            return List.of(rule().passed(OwnRule.PAGE));
        }
        var target = OpenPage.target(wide);
        var evidence = Map.of("width", wide.get("width") + " px", "screen", page.setting().width() + " px");
        return List.of(switch (String.valueOf(wide.get("kind"))) {
            case "table" -> rule().cannotTell("table-wider-than-screen", evidence, target);
            case "cut" -> rule().cannotTell("cut-at-the-edge", evidence, target);
            default -> rule().failed("wider-than-screen", evidence, target);
        });
    }
}
