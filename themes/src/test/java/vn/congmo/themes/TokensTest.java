package vn.congmo.themes;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/// Contrast of every pair of colours in the stylesheet as it is served (WCAG 2.2, SC 1.4.6 for text, 1.4.11 for the rest).
class TokensTest {

    private static final String STYLESHEET = new String(Theme.named("lacquer").stylesheet().bytes(), StandardCharsets.UTF_8);
    private static final Pattern BLOCK = Pattern.compile("(?:@media ([^{]+?) \\{\\s*)?:root \\{([^}]*)}");
    private static final Pattern TOKEN = Pattern.compile("--([a-z-]+): (#[0-9A-Fa-f]{6});");

    /// What applies in each scheme, later over earlier, as the cascade does.
    private static final Map<String, List<String>> SCHEMES = Map.of(
            "light", List.of(""),
            "dark", List.of("", "(prefers-color-scheme: dark)"),
            "high contrast, light", List.of("", "(prefers-contrast: more)"),
            "high contrast, dark", List.of("", "(prefers-color-scheme: dark)", "(prefers-contrast: more)", "(prefers-contrast: more) and (prefers-color-scheme: dark)"));

    static final List<String> NAMES = SCHEMES.keySet().stream().sorted().toList();
    private static final List<String> GROUNDS = List.of("paper", "surface", "sunken");
    private static final List<String> TEXTS = List.of("ink", "muted", "link", "visited", "accent", "danger", "success", "notice");
    private static final Map<String, String> PAIRS =
            Map.of("on-brand", "brand", "on-band", "band", "on-accent", "accent", "on-danger", "danger", "ink", "mark");

    @ParameterizedTest
    @FieldSource("NAMES")
    void every_text_is_seven_to_one_on_every_ground(String scheme) {
        var colours = colours(scheme);
        for (var text : TEXTS)
            for (var ground : GROUNDS) assertContrast(colours, text, ground, 7);
        PAIRS.forEach((text, ground) -> assertContrast(colours, text, ground, 7));
    }

    @ParameterizedTest
    @FieldSource("NAMES")
    void rules_brand_and_focus_are_three_to_one_on_every_ground(String scheme) {
        var colours = colours(scheme);
        for (var ground : GROUNDS)
            for (var role : List.of("rule", "brand", "focus")) assertContrast(colours, role, ground, 3);
    }

    @ParameterizedTest
    @FieldSource("NAMES")
    void one_of_the_two_rings_of_focus_shows_on_brand_and_band(String scheme) {
        var colours = colours(scheme);
        for (var ground : List.of("brand", "band"))
            assertThat(Math.max(contrast(colours.get("focus"), colours.get(ground)), contrast(colours.get("focus-inner"), colours.get(ground))))
                    .as("focus on " + ground + " in " + scheme).isGreaterThanOrEqualTo(3);
        assertContrast(colours, "focus", "focus-inner", 3);
    }

    @Test
    void every_colour_outside_the_tokens_is_taken_from_a_token() {
        var rest = STYLESHEET.substring(STYLESHEET.indexOf("/* Space in steps"));
        var withoutPrint = rest.substring(0, rest.indexOf("@media print"));
        assertThat(Pattern.compile("#[0-9A-Fa-f]{3,8}\\b|rgb\\(|hsl\\(").matcher(withoutPrint).results().toList()).isEmpty();
    }

    @Test
    void a_token_that_is_used_is_defined() {
        var defined = Pattern.compile("--([a-z0-9-]+):").matcher(STYLESHEET).results().map(m -> m.group(1)).toList();
        assertThat(Pattern.compile("var\\(--([a-z0-9-]+)\\)").matcher(STYLESHEET).results().map(m -> m.group(1)).distinct().toList())
                .isNotEmpty().allSatisfy(used -> assertThat(defined).contains(used));
    }

    private static Map<String, String> colours(String scheme) {
        var colours = new LinkedHashMap<String, String>();
        for (var query : SCHEMES.get(scheme)) {
            var found = BLOCK.matcher(STYLESHEET).results()
                    .filter(block -> query.equals(block.group(1) == null ? "" : block.group(1)))
                    .flatMap(block -> TOKEN.matcher(block.group(2)).results()).toList();
            assertThat(found).as("colours for " + query).isNotEmpty();
            found.forEach(token -> colours.put(token.group(1), token.group(2)));
        }
        return colours;
    }

    private static void assertContrast(Map<String, String> colours, String one, String other, double least) {
        assertThat(contrast(colours.get(one), colours.get(other))).as("%s %s on %s %s", one, colours.get(one), other, colours.get(other)).isGreaterThanOrEqualTo(least);
    }

    /// Contrast ratio of WCAG 2.2.
    private static double contrast(String one, String other) {
        var a = luminance(one);
        var b = luminance(other);
        return (Math.max(a, b) + .05) / (Math.min(a, b) + .05);
    }

    private static double luminance(String hex) {
        var rgb = Integer.parseInt(hex.substring(1), 16);
        return .2126 * linear(rgb >> 16) + .7152 * linear(rgb >> 8 & 255) + .0722 * linear(rgb & 255);
    }

    private static double linear(int channel) {
        var c = channel / 255.0;
        return c <= .04045 ? c / 12.92 : Math.pow((c + .055) / 1.055, 2.4);
    }
}
