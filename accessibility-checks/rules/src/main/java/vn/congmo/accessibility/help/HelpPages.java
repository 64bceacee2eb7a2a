package vn.congmo.accessibility.help;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

/// Finds the help page of a rule in Vietnamese or English. Other languages are given English.
///
/// ```java
/// HelpPages.in(Locale.of("vi")).of("link-has-name");      // of a rule of ours
/// HelpPages.in(Locale.ENGLISH).of("axe/color-contrast");  // the page of axe-core, as that rule has none of its own
/// ```
public final class HelpPages {

    private final String language;

    private HelpPages(String language) {
        this.language = language;
    }

    public static HelpPages in(Locale locale) {
        return new HelpPages(locale.getLanguage().equals("vi") ? "vi" : "en");
    }

    /// The page of the rule; where it has none, the page of its engine.
    public Optional<HelpPage> of(String rule) {
        return read(rule).or(() -> rule.contains("/") ? read(rule.substring(0, rule.indexOf('/'))) : Optional.empty());
    }

    /// Name of the page's file, without language and ending: `browser/focus-visible` is in `browser-focus-visible`.
    private Optional<HelpPage> read(String rule) {
        var name = rule.replace('/', '-') + "." + language + ".md";
        try (var in = HelpPages.class.getResourceAsStream(name)) {
            return in == null ? Optional.empty() : Optional.of(Markdown.read(rule, new String(in.readAllBytes(), StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
