package vn.congmo.cms.commands;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What was typed after the name of a command: values by option, and the rest in order.
record Arguments(Map<String, String> values, List<String> rest, Map<String, String> environment) {

    private static final Set<String> EVERYWHERE = Set.of("--lang");

    /// @param known the command's options that take a value
    static Arguments of(List<String> typed, Set<String> known, Map<String, String> environment) {
        var allowed = new HashSet<>(known);
        allowed.addAll(EVERYWHERE);
        var values = new HashMap<String, String>();
        var rest = new ArrayList<String>();
        for (int i = 0; i < typed.size(); i++) {
            var word = typed.get(i);
            if (!word.startsWith("--")) {
                rest.add(word);
            } else if (!allowed.contains(word)) {
                throw new WrongUse("unknown-option", word);
            } else {
                if (i + 1 == typed.size()) throw new WrongUse("needs-value", word);
                values.put(word, typed.get(++i));
            }
        }
        return new Arguments(values, rest, environment);
    }

    @Nullable String value(String option) {
        return values.get(option);
    }

    /// The one thing that stands beside the options.
    String only(String what) {
        if (rest.size() != 1) throw new WrongUse("needs-one", what);
        return rest.getFirst();
    }

    Path data() {
        return Path.of(environment.getOrDefault("CONGMO_DATA", "./data")).toAbsolutePath().normalize();
    }

    Path assets() {
        return data().resolve("assets");
    }

    String mongodbUri() {
        return environment.getOrDefault("CONGMO_MONGODB_URI", "");
    }

    String databaseName() {
        return environment.getOrDefault("CONGMO_DATABASE_NAME", "congmo");
    }

    /// Not typed as the help says.
    static final class WrongUse extends RuntimeException {

        final String code;
        final String argument;

        WrongUse(String code, String argument) {
            super(code + " " + argument);
            this.code = code;
            this.argument = argument;
        }
    }
}
