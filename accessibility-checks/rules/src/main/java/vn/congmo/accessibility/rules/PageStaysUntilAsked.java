package vn.congmo.accessibility.rules;

import static vn.congmo.accessibility.Verdict.failed;
import static vn.congmo.accessibility.Verdict.passed;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import vn.congmo.accessibility.Page;
import vn.congmo.accessibility.Rule;
import vn.congmo.accessibility.Verdict;
import vn.congmo.accessibility.tree.AssistiveTechnology;

/// Loading a page or moving through it by keyboard opens no window and leaves no page.
///
/// @see <a href="https://www.w3.org/WAI/WCAG22/Techniques/failures/F52">WCAG failure F52</a>
/// @see <a href="https://www.w3.org/WAI/WCAG22/Techniques/general/G107">WCAG technique G107</a>
final class PageStaysUntilAsked implements Rule {

    private static final Pattern LEAVES = Pattern.compile("\\.\\s*submit\\s*\\(|window\\.open\\s*\\(|\\blocation\\b(\\.href)?\\s*=[^=]|location\\.(assign|replace)\\s*\\(");
    private static final Pattern LOAD = Pattern.compile("\\bonload\\s*=\\s*([\\w$]+)?|addEventListener\\s*\\(\\s*['\"](?:DOMContentL|l)oad(?:ed)?['\"]\\s*,\\s*([\\w$]+)?");

    @Override
    public String id() {
        return "page-stays-until-asked";
    }

    @Override
    public List<String> criteria() {
        return List.of("3.2.1", "3.2.5");
    }

    @Override
    public Stream<Element> targets(Page page) {
        return page.document().select("body, [onfocus], [onfocusin]").stream().filter(e -> e.normalName().equals("body") || AssistiveTechnology.perceives(e));
    }

    @Override
    public Verdict judge(Element element, Page page) {
        var onFocus = PageScripts.withCalled(element.attr("onfocus") + ";" + element.attr("onfocusin"), page);
        if (LEAVES.matcher(onFocus).find()) return failed("on-focus");
        if (!element.normalName().equals("body")) return passed();
        var onLoad = PageScripts.withCalled(element.attr("onload"), page) + loading(page);
        return onLoad.contains("window.open(") || onLoad.contains("window.open (") ? failed("on-load") : passed();
    }

    /// What the scripts of the page do as soon as it is loaded.
    private static String loading(Page page) {
        var script = PageScripts.of(page);
        var done = new StringBuilder();
        var load = LOAD.matcher(script);
        while (load.find()) {
            var name = load.group(1) != null ? load.group(1) : load.group(2);
            done.append(name == null || name.equals("function") ? PageScripts.block(script, load.end()) : PageScripts.body(name, page));
        }
        return done.toString();
    }
}
