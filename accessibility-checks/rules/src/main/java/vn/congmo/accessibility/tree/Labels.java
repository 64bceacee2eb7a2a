package vn.congmo.accessibility.tree;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/// The `label` elements of a control (HTML, section 4.10.4).
public final class Labels {

    private Labels() {}

    /// In the order of the page; a label that names another control by `for` does not count, even around this one.
    public static List<Element> of(Element control) {
        var found = new ArrayList<Element>();
        var document = control.ownerDocument();
        if (document != null && !control.id().isEmpty() && document.getElementById(control.id()) == control) {
            for (var label : document.getElementsByTag("label")) {
                if (label.attr("for").equals(control.id())) found.add(label);
            }
        }
        var around = control.closest("label");
        if (around != null && !around.hasAttr("for") && firstControl(around) == control) found.add(around);
        return found;
    }

    /// The control that a label names, or null when there is none.
    public static @Nullable Element controlOf(Element label) {
        var document = label.ownerDocument();
        if (label.hasAttr("for")) return document == null ? null : document.getElementById(label.attr("for"));
        return firstControl(label);
    }

    private static @Nullable Element firstControl(Element label) {
        return label.selectFirst("input:not([type=hidden]), select, textarea, button, meter, output, progress");
    }
}
