package vn.congmo.accessibility.reports;

import java.text.Normalizer;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.Instant;
import java.util.Locale;
import java.util.ResourceBundle;
import vn.congmo.accessibility.Catalogue;
import vn.congmo.accessibility.Explanation;
import vn.congmo.accessibility.Explanations;
import vn.congmo.accessibility.Finding;

/// Says results in Vietnamese or English, those of axe-core, the Nu HTML checker and the browser too.
public final class Words {

    public static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");

    private final Locale locale;
    private final ResourceBundle texts;
    private final Explanations rules;

    private Words(Locale locale) {
        this.locale = locale;
        this.texts = ResourceBundle.getBundle("vn.congmo.accessibility.reports.words", locale);
        this.rules = Explanations.in(locale);
    }

    /// Other languages than Vietnamese are given English.
    public static Words in(Locale locale) {
        return new Words(locale.getLanguage().equals("vi") ? Locale.of("vi") : Locale.ENGLISH);
    }

    public Locale locale() {
        return locale;
    }

    /// A text by its key, with {0}, {1} … filled.
    public String say(String key, Object... values) {
        var text = texts.getString(key);
        for (var i = 0; i < values.length; i++) {
            text = text.replace("{" + i + "}", String.valueOf(values[i]));
        }
        return Normalizer.normalize(text, Normalizer.Form.NFC);
    }

    public Explanation explain(Finding finding) {
        return isOurs(finding.rule()) ? rules.of(finding) : foreign(finding);
    }

    /// Number, name and level of the finding's criteria, or that it has none.
    public String criteria(Finding finding) {
        if (finding.criteria().isEmpty()) {
            return say("no-criterion");
        }
        return String.join("; ", finding.criteria().stream().map(this::criterion).toList());
    }

    /// A page by its address; all pages of a site together have a name of their own.
    public String page(String address) {
        return address.endsWith("/*") ? say("together", address.substring(0, address.length() - 2)) : address;
    }

    String criterion(String number) {
        return Catalogue.criterion(number).map(c -> "%s %s (%s)".formatted(number, c.name(locale), c.level())).orElse(number);
    }

    /// The one sentence of a page's result; it never says that the page conforms.
    public String result(PageResult result) {
        if (result.page().runs().stream().allMatch(run -> run.name().equals(Run.READ))) {
            return say("result.unreadable", day(result.page().at()));
        }
        var barriers = result.barriers().isEmpty() ? say("result.none") : say("result.barriers", result.barriers().size());
        var ignored = result.ignored().isEmpty() ? "" : say("result.ignored", result.ignored().size());
        var untested = result.untested().isEmpty() ? "" : say("result.untested", result.untested().size());
        return say("result", result.profile().label(), day(result.page().at()), barriers, result.questions().size(), ignored + untested);
    }

    String day(Instant at) {
        return DateTimeFormatter.ofPattern(say("day"), locale).withZone(VIETNAM).format(at);
    }

    /// Why a finding is ignored, and until when.
    public String ignored(Ignored ignored) {
        return say("ignored", ignored.waiver().reason(), day(ignored.waiver().last().atTime(12, 0).atZone(VIETNAM).toInstant()));
    }

    private Explanation foreign(Finding finding) {
        var key = finding.rule();
        var message = finding.evidence().getOrDefault("message", "");
        if (key.startsWith("manual-")) {
            return new Explanation(say("manual"), say("manual.said", message), excluded(finding), say("manual.mend"));
        }
        var problem = switch (finding.outcome()) {
            case UNTESTED -> say("untested." + finding.reason(), message);
            case FAILED, CANNOT_TELL -> key.startsWith("browser/") || key.startsWith("site/") ? filled(key + "." + finding.reason(), finding) : say("said." + engine(key), message);
            case PASSED, INAPPLICABLE -> "";
        };
        return new Explanation(say(key), problem, excluded(finding), say(key));
    }

    private String filled(String key, Finding finding) {
        var text = say(key);
        for (var entry : finding.evidence().entrySet()) {
            text = text.replace("{" + entry.getKey() + "}", entry.getValue());
        }
        return text;
    }

    /// By the guideline of the first criterion: who needs what it asks for.
    private String excluded(Finding finding) {
        var guideline = finding.criteria().stream().findFirst().map(c -> c.substring(0, c.lastIndexOf('.'))).orElse("none");
        return say("excluded." + guideline);
    }

    private static String engine(String rule) {
        return rule.substring(0, rule.indexOf('/'));
    }

    private static boolean isOurs(String rule) {
        return !rule.startsWith("manual-") && !rule.startsWith("axe") && !rule.equals("page") && !rule.startsWith("site/") && !rule.startsWith("nu/") && !rule.startsWith("browser/");
    }
}
