package vn.congmo.accessibility;

import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.Set;

/// A success criterion of WCAG 2 (https://www.w3.org/TR/WCAG22/).
///
/// @param number     "1.1.1"
/// @param version    version of WCAG that added it: "2.0", "2.1" or "2.2"
/// @param english    its name
/// @param vietnamese its name; of the 2.0 criteria in the words of the Vietnamese draft standard of 2011
/// @param page       name of its page among W3C's explanations
/// @param decidedBy  what decides it, on pages whose templates are under control
public record Criterion(String number, Level level, String version, String english, String vietnamese, String page, Set<Decider> decidedBy) {

    private static final String FIRST_WITHOUT_PARSING = "2.2";

    public Criterion {
        decidedBy = Set.copyOf(decidedBy);
    }

    public String name(Locale locale) {
        return locale.getLanguage().equals("vi") ? vietnamese : english;
    }

    /// Its meaning in Vietnamese; in English for every other language.
    public CriterionExplanation explained(Locale locale) {
        var known = locale.getLanguage().equals("vi") ? Locale.of("vi") : Locale.ENGLISH;
        var texts = ResourceBundle.getBundle("vn.congmo.accessibility.criteria", known);
        return new CriterionExplanation(texts.getString(number + ".meaning"), texts.getString(number + ".excluded"), texts.getString(number + ".question"));
    }

    /// Its clause in the Vietnamese draft standard for web content of 2011, which numbers WCAG 2.0 as 4.p.g.s.
    /// Seen in its table of contents as far as 4.1.4.9; beyond that the number follows the same order.
    public Optional<String> draft2011() {
        return version.equals("2.0") ? Optional.of("4." + number) : Optional.empty();
    }

    /// Its clause in EN 301 549 V3.2.1, which takes levels A and AA of WCAG 2.1 into its chapter 9.
    public Optional<String> en301549() {
        return level != Level.AAA && !version.equals("2.2") ? Optional.of("9." + number) : Optional.empty();
    }

    /// W3C's explanation of it.
    public URI understanding() {
        return URI.create("https://www.w3.org/WAI/WCAG22/Understanding/" + page + ".html");
    }

    /// Where the newest version of WCAG that has it says it.
    public URI address() {
        return URI.create(inWcag22() ? "https://www.w3.org/TR/WCAG22/#" + page : "https://www.w3.org/TR/WCAG21/#" + page);
    }

    /// W3C's techniques and failures for it.
    public URI techniques() {
        return URI.create("https://www.w3.org/WAI/" + (inWcag22() ? "WCAG22" : "WCAG21") + "/quickref/#" + page);
    }

    /// False for 4.1.1 alone, which WCAG 2.2 dropped.
    public boolean inWcag22() {
        return !number.equals("4.1.1");
    }

    /// True when this version of WCAG ("2.0", "2.1", "2.2") has the criterion.
    public boolean in(String wcag) {
        return version.compareTo(wcag) <= 0 && (inWcag22() || wcag.compareTo(FIRST_WITHOUT_PARSING) < 0);
    }
}
