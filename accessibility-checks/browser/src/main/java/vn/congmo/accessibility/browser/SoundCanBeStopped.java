package vn.congmo.accessibility.browser;

import java.util.List;
import java.util.Map;
import vn.congmo.accessibility.Finding;

/// Sound that starts by itself and lasts more than three seconds can be stopped or made silent.
///
/// Sound is what the browser really decodes: a film without a sound track is silent.
///
/// @see <a href="https://www.w3.org/TR/WCAG22/#audio-control">WCAG 2.2, SC 1.4.2 (A)</a>
/// @see <a href="https://www.w3.org/WAI/standards-guidelines/act/rules/80f0bf/">ACT rule 80f0bf</a>
final class SoundCanBeStopped implements BrowserCheck {

    @Override
    public OwnRule rule() {
        return new OwnRule("browser/sound-can-be-stopped", List.of("1.4.2"));
    }

    @Override
    public List<Finding> run(OpenPage page, Budget budget) {
        page.await(MotionCanBeStopped.MOTION, budget, "watch");
        var judged = (Map<?, ?>) page.await(MotionCanBeStopped.MOTION, budget, "judgeSounds");
        var findings = ((List<?>) judged.get("places")).stream().map(place -> finding((Map<?, ?>) place)).toList();
        return findings.isEmpty() ? List.of(rule().inapplicable()) : findings;
    }

    private Finding finding(Map<?, ?> place) {
        var target = OpenPage.target(place);
        return switch (String.valueOf(place.get("verdict"))) {
            case "stopped" -> rule().passed(target);
            case "none" -> rule().failed("sounds-by-itself", Map.of(), target);
            default -> rule().cannotTell("can-it-be-silenced", Map.of(), target);
        };
    }
}
