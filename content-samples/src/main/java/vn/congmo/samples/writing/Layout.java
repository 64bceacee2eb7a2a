package vn.congmo.samples.writing;

import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.StringNode;

/// JSON as the sample files are laid out: what fits stands on one line.
final class Layout {

    private static final int WIDTH = 140;

    private Layout() {}

    static String of(JsonNode document) {
        return laidOut(document, 0, 0) + "\n";
    }

    private static String laidOut(JsonNode node, int indent, int before) {
        var line = oneLine(node);
        if (!node.isContainer() || node.isEmpty() || indent > 0 && line.length() + indent + before <= WIDTH) return line;
        var pad = " ".repeat(indent + 2);
        var end = "\n" + " ".repeat(indent);
        if (node.isArray()) return node.valueStream().map(n -> pad + laidOut(n, indent + 2, 0)).collect(Collectors.joining(",\n", "[\n", end + "]"));
        return node.propertyStream().map(p -> pad + quoted(p.getKey()) + ": " + laidOut(p.getValue(), indent + 2, p.getKey().length() + 4))
                .collect(Collectors.joining(",\n", "{\n", end + "}"));
    }

    private static String oneLine(JsonNode node) {
        if (node.isArray()) return node.valueStream().map(Layout::oneLine).collect(Collectors.joining(", ", "[", "]"));
        if (!node.isObject()) return node.toString();
        return node.propertyStream().map(p -> quoted(p.getKey()) + ": " + oneLine(p.getValue())).collect(Collectors.joining(", ", "{", "}"));
    }

    private static String quoted(String name) {
        return StringNode.valueOf(name).toString();
    }
}
