package vn.congmo.accessibility.browser;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import vn.congmo.accessibility.Finding;

/// Text over pictures, gradients, shadows and see-through layers has enough contrast, letter by letter, as it is painted.
///
/// Measures what axe leaves open: the page is photographed with its letters and without them, three times as large as it is shown, so that
/// even thin letters have pixels of their full colour. A letter fails when not even its best surroundings have the contrast; where only some
/// have, a person is asked. Axe's own question is dropped, see [Decided].
///
/// @see <a href="https://www.w3.org/TR/WCAG22/#contrast-minimum">WCAG 2.2, SC 1.4.3 (AA)</a>
/// @see <a href="https://www.w3.org/WAI/standards-guidelines/act/rules/afw4f7/">ACT rule afw4f7</a>
final class ContrastInPixels implements BrowserCheck {

    private static final Script PIXELS = Script.of("pixels", "lines");
    private static final int MOST_TEXTS = 60;

    @Override
    public OwnRule rule() {
        return new OwnRule("browser/contrast-in-pixels", List.of("1.4.3"));
    }

    @Override
    public List<Finding> run(OpenPage page, Budget budget) {
        var texts = ((List<?>) page.ask(PIXELS, "texts", MOST_TEXTS)).stream().map(place -> PaintedText.of((Map<?, ?>) place)).toList();
        if (texts.isEmpty()) {
            return List.of(rule().inapplicable());
        }
        var findings = new ArrayList<Finding>();
        page.ask(PIXELS, "still");
        try {
            for (var band : PaintedText.bands(texts)) {
                budget.demand();
                findings.addAll(measured(page, band));
            }
        } finally {
            page.ask(PIXELS, "moving");
        }
        return findings.isEmpty() ? List.of(rule().passed(OwnRule.PAGE)) : findings;
    }

    private List<Finding> measured(OpenPage page, List<PaintedText> texts) {
        var clip = PaintedText.around(texts);
        var with = page.capture(clip);
        page.ask(PIXELS, "hide");
        try {
            var letters = Letters.in(with, page.capture(clip), clip);
            return texts.stream().flatMap(text -> judge(text, letters).stream()).toList();
        } finally {
            page.ask(PIXELS, "show");
        }
    }

    private List<Finding> judge(PaintedText text, Letters letters) {
        var seen = text.letters().stream().map(letters::contrast).filter(contrast -> contrast.best() > 1.1).toList();
        var pale = seen.stream().filter(contrast -> contrast.best() < text.limit() - 0.1).toList();
        var weak = seen.stream().filter(contrast -> contrast.usual() < text.limit() - 0.1).count();
        if (pale.size() > 1 && pale.size() * 12 > seen.size()) {
            var worst = pale.stream().mapToDouble(Contrast::best).min().orElseThrow();
            return List.of(rule().failed("too-pale", evidence(text, worst), text.target()));
        }
        if (weak * 5 > seen.size()) {
            var worst = seen.stream().mapToDouble(Contrast::usual).min().orElseThrow();
            return List.of(rule().cannotTell("pale-in-places", evidence(text, worst), text.target()));
        }
        return List.of();
    }

    private static Map<String, String> evidence(PaintedText text, double contrast) {
        return Map.of("text", text.text(), "contrast", String.format(Locale.ROOT, "%.2f", contrast), "limit", String.format(Locale.ROOT, "%.1f", text.limit()));
    }
}
