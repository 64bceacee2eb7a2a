package vn.congmo.accessibility.tree;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// The roles, states and properties of WAI-ARIA 1.2, read from the tables beside this class.
public final class Aria {

    private static final Map<String, Role> ROLES = table("roles.tsv", Aria::role, Role::name);
    private static final Map<String, AriaAttribute> ATTRIBUTES = table("attributes.tsv", Aria::attribute, AriaAttribute::name);

    private Aria() {}

    /// The role of this name, or null when the standard knows none that authors may use.
    public static @Nullable Role role(String name) {
        return ROLES.get(name);
    }

    /// The state or property of this name, or null when the standard knows none.
    public static @Nullable AriaAttribute attribute(String name) {
        return ATTRIBUTES.get(name);
    }

    private static Role role(String[] cells) {
        return new Role(cells[0], cells[1].contains("c"), cells[1].contains("x"), cells[1].contains("p"),
                words(cells[2]), words(cells[3]), words(cells[4]), words(cells[5]));
    }

    private static AriaAttribute attribute(String[] cells) {
        return new AriaAttribute(cells[0], cells[1].equals("global"), AriaAttribute.Type.valueOf(cells[2]), words(cells[3]));
    }

    private static Set<String> words(String cell) {
        return cell.equals("-") ? Set.of() : Set.of(cell.split(" "));
    }

    static <T> Map<String, T> table(String file, Function<String[], T> row, Function<T, String> key) {
        return lines(file).stream().map(line -> row.apply(line.split("\t")))
                .collect(Collectors.toMap(key, Function.identity(), (a, b) -> b, LinkedHashMap::new));
    }

    private static List<String> lines(String file) {
        try (var in = Aria.class.getResourceAsStream(file)) {
            if (in == null) throw new IllegalStateException("The table " + file + " is missing from the program");
            return Arrays.stream(new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n"))
                    .filter(line -> !line.isBlank() && !line.startsWith("#")).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
