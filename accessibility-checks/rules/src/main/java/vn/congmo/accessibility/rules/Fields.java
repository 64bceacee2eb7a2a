package vn.congmo.accessibility.rules;

import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;
import vn.congmo.accessibility.tree.Roles;

/// Form fields: what a person fills in or chooses.
final class Fields {

    static final String SELECTOR = "input, select, textarea, [role]";

    private static final Set<String> ROLES = Set.of("checkbox", "combobox", "listbox", "menuitemcheckbox", "menuitemradio",
            "radio", "searchbox", "slider", "spinbutton", "switch", "textbox");
    private static final Set<String> WITHOUT_ROLE = Set.of("color", "date", "datetime-local", "file", "month", "password", "time", "week");

    private Fields() {}

    static boolean isField(Element element) {
        if (ROLES.contains(Roles.of(element))) return !element.normalName().equals("option");
        return element.normalName().equals("input") && WITHOUT_ROLE.contains(element.attr("type").toLowerCase(Locale.ROOT));
    }

    /// True for a box to tick or a dot to choose.
    static boolean isChoice(Element field) {
        return Set.of("checkbox", "radio", "switch").contains(Roles.of(field));
    }
}
