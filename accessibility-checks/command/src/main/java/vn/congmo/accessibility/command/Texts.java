package vn.congmo.accessibility.command;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.stream.Stream;

/// The words of a command: its own, and those that `./congmo check` has for pages that cannot be read.
public final class Texts {

    private static final String CHECK = "vn.congmo.accessibility.command.texts";

    private final ResourceBundle bundle;
    private final ResourceBundle check;
    private final Locale locale;

    Texts(Locale locale) {
        this(locale, CHECK);
    }

    /// @param name of the command's own texts
    public Texts(Locale locale, String name) {
        this.locale = locale;
        this.bundle = ResourceBundle.getBundle(name, locale);
        this.check = ResourceBundle.getBundle(CHECK, locale);
    }

    /// The command's own texts, for the command line's library.
    public ResourceBundle bundle() {
        return bundle;
    }

    public Locale locale() {
        return locale;
    }

    public String say(String key, Object... values) {
        var text = (bundle.containsKey(key) ? bundle : check).getString(key);
        for (var i = 0; i < values.length; i++) {
            text = text.replace("{" + i + "}", String.valueOf(values[i]));
        }
        return text;
    }

    /// What the arguments ask for (`--lang en`), then what the system says; Vietnamese when neither says English.
    public static Locale language(List<String> arguments, Map<String, String> environment) {
        var asked = arguments.indexOf("--lang");
        var named = asked >= 0 && asked + 1 < arguments.size() ? arguments.get(asked + 1)
                : arguments.stream().filter(a -> a.startsWith("--lang=")).map(a -> a.substring(7)).findFirst().orElse("");
        var system = Stream.of("CONGMO_LANG", "LC_ALL", "LC_MESSAGES", "LANG").map(n -> environment.getOrDefault(n, ""));
        var first = Stream.concat(Stream.of(named), system).filter(l -> !l.isEmpty()).findFirst().orElse("vi");
        return first.startsWith("en") ? Locale.ENGLISH : Locale.of("vi");
    }
}
