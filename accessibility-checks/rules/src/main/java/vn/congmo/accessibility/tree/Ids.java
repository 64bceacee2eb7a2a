package vn.congmo.accessibility.tree;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/// Finds elements by id, as browsers do: the first of the page with that id.
public final class Ids {

    private Ids() {}

    public static @Nullable Element find(Element anywhere, String id) {
        var document = anywhere.ownerDocument();
        return document == null || id.isEmpty() ? null : index(document).get(id);
    }

    /// The elements that an attribute of space-separated ids names, without those that do not exist.
    public static List<Element> named(Element element, String attribute) {
        return Arrays.stream(element.attr(attribute).strip().split("\\s+")).map(id -> find(element, id)).filter(Objects::nonNull).toList();
    }

    private static Map<String, Element> index(Document document) {
        return Remembered.on(document, Ids.class.getName(), () -> {
            var found = new HashMap<String, Element>();
            for (var element : document.getAllElements()) {
                if (!element.id().isEmpty()) found.putIfAbsent(element.id(), element);
            }
            return found;
        });
    }
}
