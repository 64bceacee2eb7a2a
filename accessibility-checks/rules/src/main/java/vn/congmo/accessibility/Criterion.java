package vn.congmo.accessibility;

import java.net.URI;
import java.util.Locale;

/// A success criterion of WCAG 2 (https://www.w3.org/TR/WCAG22/).
///
/// @param number     "1.1.1"
/// @param version    version of WCAG that added it: "2.0", "2.1" or "2.2"
/// @param english    its name
/// @param vietnamese its name; of the 2.0 criteria in the words of the Vietnamese draft standard of 2011
/// @param page       name of its page among W3C's explanations
public record Criterion(String number, Level level, String version, String english, String vietnamese, String page) {

    public String name(Locale locale) {
        return locale.getLanguage().equals("vi") ? vietnamese : english;
    }

    /// Its clause in the Vietnamese draft standard for web content of 2011, which numbers WCAG 2.0 as 4.p.g.s.
    public String draft2011() {
        return "4." + number;
    }

    /// Its clause in EN 301 549, which numbers WCAG under chapter 9.
    public String en301549() {
        return "9." + number;
    }

    /// W3C's explanation of it.
    public URI understanding() {
        return URI.create("https://www.w3.org/WAI/WCAG22/Understanding/" + page + ".html");
    }

    /// False for 4.1.1 alone, which WCAG 2.2 dropped.
    public boolean inWcag22() {
        return !number.equals("4.1.1");
    }
}
