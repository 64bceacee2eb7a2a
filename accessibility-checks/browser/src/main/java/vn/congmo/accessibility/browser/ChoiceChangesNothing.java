package vn.congmo.accessibility.browser;

import java.util.List;
import java.util.Map;
import vn.congmo.accessibility.Finding;

/// To choose or fill in something does not lead elsewhere, open a window or send the form, unless the page says so before.
///
/// Changes every field while the page is held where it is. Where the focus jumps to another control, a person is asked.
///
/// @see <a href="https://www.w3.org/TR/WCAG22/#on-input">WCAG 2.2, SC 3.2.2 (A)</a>
/// @see <a href="https://www.w3.org/WAI/WCAG22/Techniques/failures/F37">WCAG failures F36 and F37</a>
final class ChoiceChangesNothing implements BrowserCheck {

    private static final Script CHOICES = Script.of("choices", "guard");

    @Override
    public OwnRule rule() {
        return new OwnRule("browser/choice-changes-nothing", List.of("3.2.2"));
    }

    @Override
    public List<Finding> run(OpenPage page, Budget budget) {
        var told = page.await(CHOICES, budget, "change");
        if (told == null) {
            return List.of(rule().inapplicable());
        }
        page.renew();
        if (!(told instanceof List<?> places)) {
            return List.of(rule().untested("page-cannot-be-held", ""));
        }
        return places.isEmpty() ? List.of(rule().passed(OwnRule.PAGE)) : places.stream().map(place -> finding((Map<?, ?>) place)).toList();
    }

    private Finding finding(Map<?, ?> place) {
        var evidence = Map.of("does", String.valueOf(place.get("does")));
        var target = OpenPage.target(place);
        return switch (String.valueOf(place.get("kind"))) {
            case "warned" -> rule().cannotTell("warned-of-change", evidence, target);
            case "jumps" -> rule().cannotTell("focus-jumps", evidence, target);
            default -> rule().failed("changes-on-input", evidence, target);
        };
    }
}
