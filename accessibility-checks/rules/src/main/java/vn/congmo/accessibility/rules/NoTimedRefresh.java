package vn.congmo.accessibility.rules;

import static vn.congmo.accessibility.Verdict.failed;
import static vn.congmo.accessibility.Verdict.passed;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import vn.congmo.accessibility.Page;
import vn.congmo.accessibility.Rule;
import vn.congmo.accessibility.Verdict;

/// A page does not reload or leave by itself while someone is reading it.
///
/// @see <a href="https://www.w3.org/WAI/standards-guidelines/act/rules/bc659a/">ACT rule bc659a</a>
/// @see <a href="https://www.w3.org/WAI/standards-guidelines/act/rules/bisz58/">ACT rule bisz58</a>
final class NoTimedRefresh implements Rule {

    private static final Pattern TIME = Pattern.compile("\\s*(\\d+)(?:\\.[\\d.]*)?(?:\\s*[;,]|\\s|$)");
    private static final java.math.BigInteger TWENTY_HOURS = java.math.BigInteger.valueOf(72_000);   // WCAG 2.2, SC 2.2.1, last exception

    @Override
    public String id() {
        return "no-timed-refresh";
    }

    @Override
    public List<String> criteria() {
        return List.of("2.2.1", "2.2.4", "3.2.5");
    }

    @Override
    public List<String> actRules() {
        return List.of("bc659a", "bisz58");
    }

    @Override
    public Stream<Element> targets(Page page) {
        return page.document().select("meta[http-equiv=refresh i]").stream().filter(e -> TIME.matcher(e.attr("content")).lookingAt()).limit(1);
    }

    @Override
    public Verdict judge(Element meta, Page page) {
        var time = TIME.matcher(meta.attr("content"));
        time.lookingAt();
        var seconds = new java.math.BigInteger(time.group(1));
        boolean soon = seconds.signum() > 0 && seconds.compareTo(TWENTY_HOURS) <= 0;
        return soon ? failed("leaves", Map.of("seconds", seconds.toString())) : passed();
    }
}
