package vn.congmo.accessibility.rules;

import static vn.congmo.accessibility.Verdict.failed;
import static vn.congmo.accessibility.Verdict.passed;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import vn.congmo.accessibility.Page;
import vn.congmo.accessibility.Rule;
import vn.congmo.accessibility.Verdict;
import vn.congmo.accessibility.tree.AccessibleName;

/// A link that opens a new window says so before it is followed.
///
/// @see <a href="https://www.w3.org/WAI/WCAG22/Techniques/general/G201">WCAG technique G201</a>
final class NewWindowIsAnnounced implements Rule {

    private static final Pattern NOTICE = Pattern.compile("(cửa sổ|tab|thẻ|trang) (mới|khác)|new (window|tab)|another (window|tab)");

    @Override
    public String id() {
        return "new-window-is-announced";
    }

    @Override
    public List<String> criteria() {
        return List.of("3.2.5");
    }

    @Override
    public boolean blocking() {
        return false;
    }

    @Override
    public Stream<Element> targets(Page page) {
        return Perceived.in(page, "a[href][target=_blank i], area[href][target=_blank i]").filter(e -> AccessibleName.of(e).isPresent());
    }

    @Override
    public Verdict judge(Element link, Page page) {
        var said = (AccessibleName.of(link).orElse("") + " " + link.attr("title") + " " + LinkContext.describedBy(link)).toLowerCase(Locale.ROOT);
        return NOTICE.matcher(said).find() ? passed() : failed("not-announced");
    }
}
