package vn.congmo.accessibility;

import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;

/// Where the elements of one page stand: selectors for people's tools, places in the source.
final class Places {

    private static final int EXCERPT = 200;
    private static final int DEEPEST = 64;   // steps of a selector; deeper, the innermost ones must do

    private final Page page;
    private final Map<Element, Target> known = new IdentityHashMap<>();
    private final Map<String, Integer> ids = new HashMap<>();
    private final Map<Element, String> steps = new IdentityHashMap<>();
    private final Set<Element> counted = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Map<String, Integer> faults = new HashMap<>();

    Places(Page page) {
        this.page = page;
        page.document().getAllElements().forEach(e -> {
            if (!e.id().isEmpty()) ids.merge(e.id(), 1, Integer::sum);
        });
    }

    Target of(Element element) {
        return known.computeIfAbsent(element, this::locate);
    }

    /// The page as a whole: its root element, or nothing in the source when it has no tag.
    Target page() {
        var root = page.document().firstElementChild();
        return root == null ? new Target(":root", -1, -1, 0, 0, "") : of(root);
    }

    /// The names of the elements on the way to the target, without positions: the same after text is added before it.
    String trail(Target target) {
        return target.selector().replaceAll(":nth-of-type\\(\\d+\\)", "");
    }

    /// How many times this fault was met before, so that twins differ.
    int occurrence(String fault) {
        return faults.merge(fault, 1, Integer::sum);
    }

    private Target locate(Element element) {
        var start = element.sourceRange();
        if (!start.isTracked() || start.isImplicit()) return new Target(selector(element), -1, -1, 0, 0, cut(element.shallowClone().outerHtml()));
        var close = element.endSourceRange();
        boolean closed = close.isTracked() && close.endPos() > start.startPos();
        int end = Math.min(closed ? close.endPos() : start.endPos(), page.source().length());
        var excerpt = cut(page.source().substring(start.startPos(), end));
        return new Target(selector(element), start.startPos(), end, start.start().lineNumber(), start.start().columnNumber(), excerpt);
    }

    private static String cut(String markup) {
        if (markup.length() <= EXCERPT) return markup;
        int end = Character.isHighSurrogate(markup.charAt(EXCERPT - 1)) ? EXCERPT - 1 : EXCERPT;
        return markup.substring(0, end);
    }

    private String selector(Element element) {
        var path = new StringBuilder();
        int steps = 0;
        for (var e = element; e != null && e.parent() != null && steps++ < DEEPEST; e = e.parent()) {
            boolean anchored = e.id().matches("[A-Za-z][\\w-]*") && ids.getOrDefault(e.id(), 0) == 1;
            var step = anchored ? "#" + e.id() : step(e);
            path.insert(0, path.isEmpty() ? step : step + " > ");
            if (anchored) break;
        }
        return path.isEmpty() ? ":root" : path.toString();
    }

    /// Worked out for all children of an element together, so that a long list costs no more than its length.
    private String step(Element element) {
        var parent = element.parent();
        if (counted.add(parent)) {
            var all = new HashMap<String, Integer>();
            for (var child : parent.children()) all.merge(child.normalName(), 1, Integer::sum);
            var before = new HashMap<String, Integer>();
            for (var child : parent.children()) steps.put(child, step(child.normalName(), before.merge(child.normalName(), 1, Integer::sum), all.get(child.normalName())));
        }
        return steps.getOrDefault(element, element.normalName());
    }

    private static String step(String name, int place, int all) {
        var plain = name.replace(":", "\\:");
        return all > 1 ? plain + ":nth-of-type(" + place + ")" : plain;
    }
}
