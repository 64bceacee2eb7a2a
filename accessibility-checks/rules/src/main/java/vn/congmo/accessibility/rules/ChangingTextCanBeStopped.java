package vn.congmo.accessibility.rules;

import static vn.congmo.accessibility.Verdict.cannotTell;
import static vn.congmo.accessibility.Verdict.failed;
import static vn.congmo.accessibility.Verdict.passed;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import vn.congmo.accessibility.Page;
import vn.congmo.accessibility.Rule;
import vn.congmo.accessibility.Verdict;

/// Text that changes by itself again and again can be stopped. Scripts in the page are read as text; those in files are left
/// to the browser, which watches the page.
///
/// @see <a href="https://www.w3.org/WAI/WCAG22/Techniques/failures/F50">WCAG failure F50</a>
/// @see <a href="https://www.w3.org/WAI/WCAG22/Techniques/general/G186">WCAG technique G186</a>
final class ChangingTextCanBeStopped implements Rule {

    private static final Pattern AGAIN = Pattern.compile("setInterval\\s*\\(\\s*([A-Za-z_$][\\w$]*\\s*[,)]|['\"]\\s*([A-Za-z_$][\\w$]*))?");
    private static final Pattern LATER = Pattern.compile("setTimeout\\s*\\(\\s*['\"]?\\s*([A-Za-z_$][\\w$]*)");
    private static final int MOST_FUNCTIONS = 200;
    private static final Pattern NAMED = Pattern.compile("function\\s+([A-Za-z_$][\\w$]*)");
    private static final Pattern WRITES = Pattern.compile("\\.(innerText|textContent|innerHTML|nodeValue)\\s*\\+?=[^=]|\\.style\\.(visibility|display|color|opacity)\\s*=[^=]");

    @Override
    public String id() {
        return "changing-text-can-be-stopped";
    }

    @Override
    public List<String> criteria() {
        return List.of("2.2.2");
    }

    @Override
    public boolean blocking() {
        return false;
    }

    @Override
    public Stream<Element> targets(Page page) {
        return page.document().select("body").stream().limit(1).filter(body -> changes(page));
    }

    @Override
    public Verdict judge(Element body, Page page) {
        boolean control = page.document().selectFirst("button, input[type=button i], [role=button], [onclick]") != null;
        boolean stops = PageScripts.of(page).matches("(?s).*clear(Interval|Timeout).*");
        if (control && stops) return passed();
        return control || stops ? cannotTell("can-it-be-stopped") : failed("never-stops");
    }

    /// True when a script of the page writes into it at every beat of a clock.
    private static boolean changes(Page page) {
        var script = PageScripts.of(page);
        var again = AGAIN.matcher(script);
        for (int looked = 0; looked < MOST_FUNCTIONS && again.find(); looked++) {
            var name = again.group(2) != null ? again.group(2) : again.group(1) == null ? "" : again.group(1).replaceAll("[\\s,)]", "");
            var done = name.isEmpty() ? PageScripts.block(script, again.end()) : PageScripts.body(name, page);
            if (WRITES.matcher(PageScripts.withCalled(done, page)).find()) return true;
        }
        return NAMED.matcher(script).results().limit(MOST_FUNCTIONS).anyMatch(function -> comesBack(function.group(1), page));
    }

    /// True for a function that writes and is called again by itself or by the one that it calls later.
    private static boolean comesBack(String name, Page page) {
        var body = PageScripts.body(name, page);
        if (!WRITES.matcher(body).find()) return false;
        return LATER.matcher(body).results().map(later -> later.group(1))
                .anyMatch(next -> next.equals(name) || LATER.matcher(PageScripts.body(next, page)).results().anyMatch(back -> back.group(1).equals(name)));
    }
}
