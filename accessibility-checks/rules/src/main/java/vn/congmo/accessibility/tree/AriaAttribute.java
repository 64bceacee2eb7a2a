package vn.congmo.accessibility.tree;

import java.util.Locale;
import java.util.Set;

/// A state or property of WAI-ARIA 1.2 and the values it takes (https://www.w3.org/TR/wai-aria-1.2/#propcharacteristic_value).
///
/// @param global true when every role may carry it
/// @param values its tokens; empty for types without tokens
public record AriaAttribute(String name, boolean global, Type type, Set<String> values) {

    /// How its value is read.
    public enum Type { TEXT, NUMBER, INTEGER, ID, IDS, TOKEN, TOKENS }

    /// True when the value is one that the standard allows.
    public boolean accepts(String value) {
        var text = value.strip().toLowerCase(Locale.ROOT);
        return switch (type) {
            case TEXT, ID, IDS -> true;
            case NUMBER -> text.matches("[+-]?(\\d+(\\.\\d*)?|\\.\\d+)");
            case INTEGER -> text.matches("[+-]?\\d+");
            case TOKEN -> values.contains(text);
            case TOKENS -> values.containsAll(Set.copyOf(java.util.List.of(text.split("\\s+"))));
        };
    }
}
