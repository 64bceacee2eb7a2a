package vn.congmo.accessibility.tree;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/// The `label` elements of a control (HTML, section 4.10.4).
public final class Labels {

    private Labels() {}

    /// In the order of the page; a label that names another control by `for` does not count, even around this one.
    public static List<Element> of(Element control) {
        var found = new ArrayList<Element>();
        var document = control.ownerDocument();
        if (document != null && !control.id().isEmpty() && Ids.find(control, control.id()) == control) {
            found.addAll(byTarget(document).getOrDefault(control.id(), List.of()));
        }
        var around = control.closest("label");
        if (around != null && !around.hasAttr("for") && firstControl(around) == control) found.add(around);
        return found;
    }

    /// The control that a label names, or null when there is none.
    public static @Nullable Element controlOf(Element label) {
        if (label.hasAttr("for")) return Ids.find(label, label.attr("for"));
        return firstControl(label);
    }

    private static Map<String, List<Element>> byTarget(Document document) {
        return Remembered.on(document, Labels.class.getName(),
                () -> document.select("label[for]").stream().collect(Collectors.groupingBy(label -> label.attr("for"))));
    }

    private static @Nullable Element firstControl(Element label) {
        return label.selectFirst("input:not([type=hidden]), select, textarea, button, meter, output, progress");
    }
}
