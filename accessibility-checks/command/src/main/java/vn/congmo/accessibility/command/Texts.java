package vn.congmo.accessibility.command;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.stream.Stream;

/// The command's own words.
final class Texts {

    private final ResourceBundle bundle;
    private final Locale locale;

    Texts(Locale locale) {
        this.locale = locale;
        this.bundle = ResourceBundle.getBundle("vn.congmo.accessibility.command.texts", locale);
    }

    ResourceBundle bundle() {
        return bundle;
    }

    Locale locale() {
        return locale;
    }

    String say(String key, Object... values) {
        var text = bundle.getString(key);
        for (var i = 0; i < values.length; i++) {
            text = text.replace("{" + i + "}", String.valueOf(values[i]));
        }
        return text;
    }

    /// What the arguments ask for (`--lang en`), then what the system says; Vietnamese when neither says English.
    static Locale language(List<String> arguments, Map<String, String> environment) {
        var asked = arguments.indexOf("--lang");
        var named = asked >= 0 && asked + 1 < arguments.size() ? arguments.get(asked + 1)
                : arguments.stream().filter(a -> a.startsWith("--lang=")).map(a -> a.substring(7)).findFirst().orElse("");
        var system = Stream.of("CONGMO_LANG", "LC_ALL", "LC_MESSAGES", "LANG").map(n -> environment.getOrDefault(n, ""));
        var first = Stream.concat(Stream.of(named), system).filter(l -> !l.isEmpty()).findFirst().orElse("vi");
        return first.startsWith("en") ? Locale.ENGLISH : Locale.of("vi");
    }
}
