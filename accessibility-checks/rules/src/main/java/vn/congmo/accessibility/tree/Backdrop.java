package vn.congmo.accessibility.tree;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;

/// What text is seen before: its colour and those behind it, from the page's own styles. Empty where only a browser can tell,
/// such as over pictures, shadows and what is moved out of the flow, or where a style sheet in a file of its own may decide.
public record Backdrop(Colour text, List<Colour> behind) {

    private static final Set<String> CONTROLS = Set.of("button", "input", "select", "textarea");

    public static Optional<Backdrop> of(Element holder) {
        var document = holder.ownerDocument();
        if (document == null || AssistiveTechnology.styledElsewhere(document)) return Optional.empty();
        double opacity = 1;
        for (var e = holder; e != null && e.parent() != null; e = e.parent()) {
            var layer = Layer.of(e);
            if (layer.blurs) return Optional.empty();
            opacity *= layer.opacity;
            if (layer.painted.isEmpty()) continue;
            var behind = opaque(layer.painted, e);
            return behind.isEmpty() ? Optional.empty() : textOf(holder, behind.get(), opacity);
        }
        return declared(holder).isEmpty() ? Optional.empty() : textOf(holder, List.of(Colour.WHITE), opacity);
    }

    /// The greatest contrast that some part of the text has.
    public double contrast() {
        return behind.stream().mapToDouble(colour -> text.over(colour).contrast(colour)).max().orElse(21);
    }

    private static boolean isBlurred(Element element) {
        var shadow = AssistiveTechnology.style(element, "text-shadow");
        return !shadow.isEmpty() && !shadow.equals("none") || AssistiveTechnology.style(element, "position").matches("absolute|fixed|sticky")
                || !AssistiveTechnology.style(element, "transform").isEmpty() || !AssistiveTechnology.style(element, "mix-blend-mode").isEmpty();
    }

    /// What one element adds to what is seen: its paint, how opaque it is, whether only a browser can tell what is behind it.
    private record Layer(String painted, double opacity, boolean blurs) {

        static Layer of(Element element) {
            var document = element.ownerDocument();
            if (document == null) return read(element);
            Map<Element, Layer> known = Remembered.on(document, Layer.class.getName(), IdentityHashMap::new);
            var layer = known.get(element);
            if (layer == null) known.put(element, layer = read(element));
            return layer;
        }

        private static Layer read(Element element) {
            var said = AssistiveTechnology.style(element, "background") + " " + AssistiveTechnology.style(element, "background-color") + " "
                    + AssistiveTechnology.style(element, "background-image") + " " + element.attr("bgcolor");
            var painted = said.isBlank() || said.strip().matches("none|transparent|inherit") ? "" : said.strip();
            return new Layer(painted, TextSize.in(AssistiveTechnology.style(element, "opacity") + "em", 1, 1), isBlurred(element));
        }
    }

    private static Optional<List<Colour>> opaque(String painted, Element element) {
        if (painted.contains("url(") || painted.contains("var(")) return Optional.empty();
        var colours = Colour.allIn(painted.toLowerCase(java.util.Locale.ROOT));
        boolean gradient = painted.contains("gradient(");
        if (colours.isEmpty() || !gradient && colours.size() > 1) return Optional.empty();
        boolean through = colours.stream().anyMatch(colour -> colour.alpha() < 1);
        if (through && around(element)) return Optional.empty();
        return Optional.of(colours.stream().map(colour -> colour.over(Colour.WHITE)).toList());
    }

    /// True when something around the element is painted as well.
    private static boolean around(Element element) {
        return element.parents().stream().anyMatch(e -> !Layer.of(e).painted.isEmpty());
    }

    private static Optional<Backdrop> textOf(Element holder, List<Colour> behind, double opacity) {
        var said = declared(holder);
        if (said.isEmpty()) return holder.closest("a[href]") != null ? Optional.empty() : Optional.of(new Backdrop(Colour.BLACK.faded(opacity), behind));
        return Colour.of(said).map(colour -> new Backdrop(colour.faded(opacity), behind));
    }

    /// The colour that governs the text of an element; controls do not take over that of what is around them.
    private static String declared(Element holder) {
        for (var e = holder; e != null; e = e.parent()) {
            var colour = AssistiveTechnology.style(e, "color");
            if (!colour.isEmpty() && !colour.equals("inherit")) return colour;
            if (e.normalName().equals("font") && e.hasAttr("color")) return e.attr("color").toLowerCase(java.util.Locale.ROOT);
            if (CONTROLS.contains(e.normalName()) || e.normalName().equals("a") && e.hasAttr("href")) return "";
        }
        return "";
    }
}
