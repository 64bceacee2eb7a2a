package vn.congmo.accessibility;

import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.Set;

/// Says findings in words, in Vietnamese or English. Other languages are given English.
public final class Explanations {

    /// Evidence that is a language subtag.
    private static final Set<String> LANGUAGES = Set.of("declared", "found");

    private final ResourceBundle texts;

    private Explanations(ResourceBundle texts) {
        this.texts = texts;
    }

    public static Explanations in(Locale locale) {
        var known = locale.getLanguage().equals("vi") ? Locale.of("vi") : Locale.ENGLISH;
        return new Explanations(ResourceBundle.getBundle("vn.congmo.accessibility.explanations", known));
    }

    /// The whole explanation of a finding of a static rule.
    ///
    /// @throws java.util.MissingResourceException for a rule or reason of another engine
    public Explanation of(Finding finding) {
        return new Explanation(title(finding.rule()), problem(finding), excluded(finding.rule()), mend(finding));
    }

    /// What a rule asks for, in one short sentence.
    public String title(String rule) {
        return texts.getString(rule + ".title");
    }

    /// What is wrong, or the question; what happened, when the rule could not be run; empty for a result without words.
    public String problem(Finding finding) {
        return switch (finding.outcome()) {
            case FAILED, CANNOT_TELL -> filled(finding.rule() + "." + finding.reason(), finding.evidence());
            case UNTESTED -> texts.getString("untested");
            case PASSED, INAPPLICABLE -> "";
        };
    }

    /// Who is shut out when the rule fails.
    public String excluded(String rule) {
        return texts.getString(rule + ".excluded");
    }

    /// What to do about it.
    public String mend(Finding finding) {
        return filled(finding.rule() + ".mend", finding.evidence());
    }

    private String filled(String key, Map<String, String> evidence) {
        var text = texts.getString(key);
        for (var entry : evidence.entrySet()) text = text.replace("{" + entry.getKey() + "}", said(entry.getKey(), entry.getValue()));
        return text;
    }

    /// Languages by their names; all else as it was measured.
    private String said(String what, String value) {
        return LANGUAGES.contains(what) ? Locale.of(value).getDisplayLanguage(texts.getLocale()) : value;
    }
}
