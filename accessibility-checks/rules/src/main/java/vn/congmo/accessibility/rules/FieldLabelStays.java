package vn.congmo.accessibility.rules;

import static vn.congmo.accessibility.Verdict.cannotTell;
import static vn.congmo.accessibility.Verdict.failed;
import static vn.congmo.accessibility.Verdict.passed;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import vn.congmo.accessibility.Page;
import vn.congmo.accessibility.Rule;
import vn.congmo.accessibility.Verdict;
import vn.congmo.accessibility.tree.AccessibleName;
import vn.congmo.accessibility.tree.Roles;
import vn.congmo.accessibility.tree.Labels;

/// What to fill in is said beside the field, not only inside it or in a tip that appears under the pointer.
///
/// @see <a href="https://www.w3.org/WAI/WCAG22/Techniques/html/H44">WCAG technique H44</a>
final class FieldLabelStays implements Rule {

    private static final Set<String> SEARCH = Set.of("search", "query", "q", "keyword", "keywords", "timkiem", "tim", "tukhoa", "s");

    @Override
    public String id() {
        return "field-label-stays";
    }

    @Override
    public List<String> criteria() {
        return List.of("3.3.2");
    }

    @Override
    public boolean blocking() {
        return false;
    }

    @Override
    public int version() {
        return 3;
    }

    @Override
    public Stream<Element> targets(Page page) {
        return Perceived.in(page, "input, textarea, select").filter(Fields::isField).filter(e -> AccessibleName.of(e).isPresent());
    }

    /// The button beside a search field says what the field is for
    /// (WCAG technique G167, https://www.w3.org/WAI/WCAG22/Techniques/general/G167).
    private static boolean isSearchWithButton(Element field) {
        var form = field.closest("form, search, [role=search]");
        boolean searches = Roles.of(field).equals("searchbox") || form != null && (form.normalName().equals("search") || form.attr("role").equals("search"));
        if (!searches && form != null && form.select("input:not([type=hidden]):not([type=submit]):not([type=button]):not([type=image]), select, textarea").size() == 1) {
            searches = Names.folded(field.attr("name") + " " + field.id() + " " + form.attr("action").replaceAll("\\?.*", "")).stream().anyMatch(SEARCH::contains);
        }
        if (!searches) return false;
        var around = form != null ? form : field.parent();
        return around != null && around.selectFirst("button, input[type=submit i], input[type=image i], input[type=button i], [role=button]") != null;
    }

    @Override
    public Verdict judge(Element field, Page page) {
        if (!Labels.of(field).isEmpty() || !field.attr("aria-labelledby").isBlank() || !field.attr("aria-label").isBlank()) return passed();
        if (isSearchWithButton(field)) return passed();
        if (field.attr("title").isBlank()) return field.attr("placeholder").isBlank() ? passed() : failed("only-placeholder");
        return cannotTell("only-title");
    }
}
