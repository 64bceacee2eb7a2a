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

/// A table is a table, not text set in columns with spaces.
///
/// @see <a href="https://www.w3.org/WAI/WCAG22/Techniques/failures/F48">WCAG failure F48</a>
final class TextIsNotDrawnAsTable implements Rule {

    private static final Pattern CODE = Pattern.compile("(?i)highlight|code|listing|screen|synopsis|console|terminal|shell|sh_|prettyprint|rust|brush");
    private static final Pattern GAP = Pattern.compile("\\S(\\t| {3,})\\S");

    @Override
    public String id() {
        return "text-is-not-drawn-as-table";
    }

    @Override
    public List<String> criteria() {
        return List.of("1.3.1");
    }

    @Override
    public Stream<Element> targets(Page page) {
        return Perceived.in(page, "pre").filter(e -> e.selectFirst("code, kbd, samp, var, span[class]") == null && !CODE.matcher(e.className() + " " + e.parent().className()).find());
    }

    @Override
    public Verdict judge(Element text, Page page) {
        var lines = text.wholeText().lines().filter(line -> !line.isBlank()).toList();
        long columns = lines.stream().filter(line -> GAP.matcher(line.strip()).find()).count();
        return columns >= 3 && columns * 2 >= lines.size() ? failed("columns-of-spaces") : passed();
    }
}
