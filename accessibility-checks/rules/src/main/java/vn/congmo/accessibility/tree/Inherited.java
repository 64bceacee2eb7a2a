package vn.congmo.accessibility.tree;

import java.util.ArrayDeque;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.function.BiFunction;
import org.jsoup.nodes.Element;

/// What an element takes over from those around it, worked out from the root inwards, once for each element of a page, however deep.
final class Inherited {

    private Inherited() {}

    /// @param key    under which it is kept with the page
    /// @param root   what holds outside the page's root element
    /// @param inside what holds for an element when this holds around it
    static <T> T of(Element element, String key, T root, BiFunction<T, Element, T> inside) {
        var document = element.ownerDocument();
        Map<Element, T> known = document == null ? new IdentityHashMap<>() : Remembered.on(document, key, IdentityHashMap::new);
        var inwards = new ArrayDeque<Element>();
        var around = root;
        for (var e = element; e != null; e = e.parent()) {
            var found = known.get(e);
            if (found != null) {
                around = found;
                break;
            }
            inwards.push(e);
        }
        for (var e : inwards) known.put(e, around = inside.apply(around, e));
        return around;
    }
}
