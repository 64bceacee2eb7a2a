package vn.congmo.cms.checking;

import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;

/// What is missing beside a medium, and how to mend it, in words.
final class MediaWords {

    private static final Control NO_OTHER_LANGUAGE = Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);

    private final ResourceBundle bundle;

    private MediaWords(ResourceBundle bundle) {
        this.bundle = bundle;
    }

    /// Vietnamese for every language but English.
    static MediaWords in(Locale language) {
        return new MediaWords(ResourceBundle.getBundle("texts.media-barriers", language, NO_OTHER_LANGUAGE));
    }

    Barrier barrier(MediaFinding finding) {
        return new Barrier(finding.rule(), finding.criteria(), Verdicts.level(finding.criteria().getFirst()), finding.pointer(), finding.reason(),
                finding.arguments(), say(finding, ""), say(finding, ".mend"), "");
    }

    Question question(MediaFinding finding) {
        return new Question(finding.rule(), finding.criteria(), finding.pointer(), finding.reason(), finding.arguments(), say(finding, ""));
    }

    private String say(MediaFinding finding, String part) {
        var text = bundle.getString(finding.rule() + "." + finding.reason() + part);
        for (var argument : finding.arguments().entrySet()) text = text.replace("{" + argument.getKey() + "}", argument.getValue());
        return text;
    }
}
