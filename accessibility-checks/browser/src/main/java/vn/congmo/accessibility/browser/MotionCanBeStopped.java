package vn.congmo.accessibility.browser;

import java.util.List;
import java.util.Map;
import vn.congmo.accessibility.Finding;

/// What moves, blinks or changes by itself for more than five seconds beside other content can be stopped.
///
/// Watches the page for six seconds where its clock gives reason to; endless animations, animated pictures and films without controls are
/// known without waiting. Controls that say that they stop something are pressed, and the page is watched again.
///
/// @see <a href="https://www.w3.org/TR/WCAG22/#pause-stop-hide">WCAG 2.2, SC 2.2.2 (A)</a>
/// @see <a href="https://www.w3.org/WAI/standards-guidelines/act/rules/efbfc7/">ACT rule efbfc7</a>
final class MotionCanBeStopped implements BrowserCheck {

    static final Script MOTION = Script.of("motion", "guard");

    @Override
    public OwnRule rule() {
        return new OwnRule("browser/motion-can-be-stopped", List.of("2.2.2"));
    }

    @Override
    public List<Finding> run(OpenPage page, Budget budget) {
        page.await(MOTION, budget, "watch");
        var judged = (Map<?, ?>) page.await(MOTION, budget, "judge");
        if (Boolean.TRUE.equals(judged.get("touched"))) {
            page.renew();
        }
        var findings = ((List<?>) judged.get("places")).stream().map(place -> finding((Map<?, ?>) place)).toList();
        return findings.isEmpty() ? List.of(rule().inapplicable()) : findings;
    }

    private Finding finding(Map<?, ?> place) {
        var evidence = Map.of("text", String.valueOf(place.get("text")));
        var target = OpenPage.target(place);
        return switch (String.valueOf(place.get("verdict"))) {
            case "stopped" -> rule().passed(target);
            case "none" -> rule().failed(place.get("how").equals("text") ? "text-never-stops" : "never-stops", evidence, target);
            case "essential" -> rule().cannotTell("may-be-needed", evidence, target);
            case "button" -> rule().cannotTell("does-a-button-stop-it", evidence, target);
            default -> rule().cannotTell("keeps-on", evidence, target);
        };
    }
}
