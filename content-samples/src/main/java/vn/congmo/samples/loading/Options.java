package vn.congmo.samples.loading;

import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// What the person asked for.
///
/// @param api    where cms-api answers, without a trailing slash
/// @param origin where readers see the site, without a trailing slash
/// @param patience how long to wait for the API at most
record Options(String api, String origin, String password, Duration patience) {

    private static final List<String> NAMES = List.of("--api", "--origin", "--wait", "--lang");

    /// @throws Failure naming everything that is wrong
    static Options of(Map<String, String> given, Map<String, String> environment, Words words) throws Failure {
        var faults = new ArrayList<String>();
        given.keySet().stream().filter(n -> !NAMES.contains(n)).forEach(n -> faults.add(words.say("unknown-option", n)));
        var api = address(given.getOrDefault("--api", "http://127.0.0.1:8081"), "--api", faults, words);
        var origin = address(
                given.getOrDefault("--origin", environment.getOrDefault("CONGMO_PORTAL_ORIGIN", "http://127.0.0.1:8080")), "--origin", faults, words);
        var language = given.getOrDefault("--lang", "vi");
        if (!language.matches("vi|en")) faults.add(words.say("not-a-language", language));
        var wait = given.getOrDefault("--wait", "120");
        if (!wait.matches("\\d{1,4}")) faults.add(words.say("not-seconds", wait));
        var password = environment.getOrDefault("CONGMO_LOADER_PASSWORD", "");
        if (password.isEmpty()) faults.add(words.say("no-password"));
        if (!faults.isEmpty()) throw new Failure(2, String.join("\n", faults) + "\n\n" + words.say("usage"));
        return new Options(api, origin, password, Duration.ofSeconds(Long.parseLong(wait)));
    }

    /// Pairs of a name and its value; a name without a value has an empty one.
    static Map<String, String> pairs(String[] arguments) {
        var pairs = new LinkedHashMap<String, String>();
        for (int i = 0; i < arguments.length; i += 2) pairs.put(arguments[i], i + 1 < arguments.length ? arguments[i + 1] : "");
        return pairs;
    }

    private static String address(String text, String name, List<String> faults, Words words) {
        var address = text.replaceAll("/+$", "");
        try {
            var uri = URI.create(address);
            if (uri.getHost() != null && uri.getScheme() != null && uri.getScheme().matches("https?")) return address;
        } catch (IllegalArgumentException notAnAddress) {
            // Told below, as any other text that is no address.
        }
        faults.add(words.say("not-an-address", name, text));
        return address;
    }
}
