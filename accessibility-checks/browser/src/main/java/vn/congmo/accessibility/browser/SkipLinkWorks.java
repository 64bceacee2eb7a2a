package vn.congmo.accessibility.browser;

import java.util.List;
import java.util.Map;
import vn.congmo.accessibility.Finding;

/// When the first Tab stop is a link into the page, Enter on it takes the keyboard there.
///
/// A page without such a link may offer other ways past its repeated blocks; axe's rule `bypass` asks for one.
///
/// @see <a href="https://www.w3.org/TR/WCAG22/#bypass-blocks">WCAG 2.2, SC 2.4.1 (A)</a>
final class SkipLinkWorks implements BrowserCheck {

    @Override
    public OwnRule rule() {
        return new OwnRule("browser/skip-link-works", List.of("2.4.1"));
    }

    @Override
    public List<Finding> run(OpenPage page, Budget budget) {
        if (!page.hold()) {
            return List.of(rule().untested("page-cannot-be-held", ""));
        }
        if (!page.toTheTop()) {
            return List.of(rule().inapplicable());
        }
        page.pressTab();
        if (!(page.ask("skipLink") instanceof Map<?, ?> link)) {
            return List.of(rule().inapplicable());
        }
        var target = OpenPage.target(link);
        var evidence = Map.of("leads to", "#" + link.get("fragment"));
        if (!Boolean.TRUE.equals(link.get("exists"))) {
            return List.of(rule().failed("leads-nowhere", evidence, target));
        }
        page.pressEnter();
        if (Boolean.TRUE.equals(page.ask("focusIsIn", link.get("fragment")))) {
            return List.of(rule().passed(target));
        }
        // Without focus the start of the Tab order still moves: the next stop must lie in or after the place.
        page.pressTab();
        return List.of(Boolean.TRUE.equals(page.ask("focusIsNotBefore", link.get("fragment")))
                ? rule().passed(target)
                : rule().failed("keyboard-stays-behind", evidence, target));
    }
}
