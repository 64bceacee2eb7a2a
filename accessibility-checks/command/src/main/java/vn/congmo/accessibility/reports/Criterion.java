package vn.congmo.accessibility.reports;

import java.util.Locale;

/// A success criterion of WCAG 2.
///
/// @param number     such as 1.4.3
/// @param level      A, AA or AAA
/// @param since      version of WCAG that brought it
/// @param english    its English name
/// @param vietnamese its Vietnamese name
/// @param anchor     its name in the addresses of W3C's pages
record Criterion(String number, String level, String since, String english, String vietnamese, String anchor) {

    String name(Locale locale) {
        return locale.getLanguage().equals("vi") ? vietnamese : english;
    }

    /// Where the standard says it.
    String address() {
        return number.equals("4.1.1") ? "https://www.w3.org/TR/WCAG21/#parsing" : "https://www.w3.org/TR/WCAG22/#" + anchor;
    }
}
