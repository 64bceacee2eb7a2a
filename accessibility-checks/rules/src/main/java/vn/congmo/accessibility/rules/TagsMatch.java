package vn.congmo.accessibility.rules;

import static vn.congmo.accessibility.Verdict.failed;
import static vn.congmo.accessibility.Verdict.passed;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import vn.congmo.accessibility.Page;
import vn.congmo.accessibility.Rule;
import vn.congmo.accessibility.Verdict;
import vn.congmo.accessibility.tree.Remembered;

/// Every tag that must be closed is closed, and every closing tag closes something. Read from the source: browsers guess,
/// and not all guess alike.
///
/// @see <a href="https://www.w3.org/WAI/WCAG22/Techniques/failures/F70">WCAG failure F70</a>
/// @see <a href="https://www.w3.org/WAI/WCAG22/Techniques/html/H74">WCAG technique H74</a>
final class TagsMatch implements Rule {

    private static final Set<String> MAY_STAY_OPEN = Set.of("html", "head", "body", "li", "dt", "dd", "p", "rt", "rp", "rb", "rtc", "optgroup", "option",
            "caption", "colgroup", "thead", "tbody", "tfoot", "tr", "td", "th", "plaintext");   // HTML, section 13.1.2.4
    private static final Pattern STRAY = Pattern.compile("Unexpected EndTag token \\[</([^\\s>]+)");

    @Override
    public String id() {
        return "tags-match";
    }

    @Override
    public List<String> criteria() {
        return List.of("4.1.1");
    }

    @Override
    public Stream<Element> targets(Page page) {
        return WrittenTags.of(page);
    }

    @Override
    public Verdict judge(Element element, Page page) {
        if (isLeftOpen(element)) return failed("not-closed", Map.of("tag", element.tagName()));
        var stray = strays(page).get(element);
        if (stray != null) return failed("closes-nothing", Map.of("tag", stray));
        return isTypo(element) ? failed("opened-instead-of-closed", Map.of("tag", element.tagName())) : passed();
    }

    private static boolean isLeftOpen(Element element) {
        if (element.tag().isSelfClosing() || MAY_STAY_OPEN.contains(element.normalName()) || element.closest("svg, math, template") != null) return false;
        return !element.endSourceRange().isTracked() || element.endSourceRange().isImplicit();
    }

    /// True for an empty paragraph that begins where one before it was never closed: the stroke of the closing tag is missing.
    private static boolean isTypo(Element element) {
        if (!element.normalName().equals("p") || !element.html().isBlank() || !element.endSourceRange().isImplicit()) return false;
        var before = element.previousElementSibling();
        return before != null && before.normalName().equals("p") && !before.html().isBlank() && before.endSourceRange().isImplicit();
    }

    /// Closing tags without an opening one, by the element that they stand in.
    private static Map<Element, String> strays(Page page) {
        return Remembered.on(page.document(), TagsMatch.class.getName(), () -> {
            var found = new IdentityHashMap<Element, String>();
            for (var error : page.errors()) {
                var stray = STRAY.matcher(error.getErrorMessage());
                if (stray.find() && !stray.group(1).matches("html|body|head")) found.put(around(error.getPosition(), page), stray.group(1));
            }
            return found;
        });
    }

    /// The innermost element whose tags stand on both sides of a place in the source.
    private static Element around(int place, Page page) {
        var found = page.document().body();
        for (var e : found.getAllElements()) {
            boolean holds = !e.sourceRange().isImplicit() && e.sourceRange().startPos() < place && e.endSourceRange().endPos() > place;
            if (holds) found = e;
        }
        return found;
    }
}
