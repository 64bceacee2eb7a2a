package vn.congmo.accessibility.rules;

import static vn.congmo.accessibility.Verdict.failed;
import static vn.congmo.accessibility.Verdict.passed;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import vn.congmo.accessibility.Page;
import vn.congmo.accessibility.Rule;
import vn.congmo.accessibility.Verdict;
import vn.congmo.accessibility.tree.AssistiveTechnology;
import vn.congmo.accessibility.tree.Ids;

/// A link that jumps over repeated parts has somewhere to land.
///
/// @see <a href="https://www.w3.org/WAI/WCAG22/Techniques/general/G1">WCAG technique G1</a>
final class SkipLinkTargetExists implements Rule {

    private static final Pattern SKIPS = Pattern.compile("bỏ qua|chuyển (đến|tới)|đến (nội dung|phần)|tới (nội dung|phần)|skip|jump to|go to (main|content)");

    @Override
    public String id() {
        return "skip-link-target-exists";
    }

    @Override
    public List<String> criteria() {
        return List.of("2.4.1");
    }

    @Override
    public Stream<Element> targets(Page page) {
        return page.document().select("a[href^=#]").stream().filter(AssistiveTechnology::rendered).filter(SkipLinkTargetExists::skips);
    }

    @Override
    public Verdict judge(Element link, Page page) {
        var id = java.net.URLDecoder.decode(link.attr("href").substring(1).replace("+", "%2B"), java.nio.charset.StandardCharsets.UTF_8);
        boolean found = Ids.find(link, id) != null || !page.document().getElementsByAttributeValue("name", id).isEmpty();
        return found ? passed() : failed("no-target", Map.of("id", id));
    }

    /// By its words, or by being the first link of the page that leads into it.
    private static boolean skips(Element link) {
        if (link.attr("href").matches("#(top)?|#.*%(?![0-9A-Fa-f]{2}).*")) return false;
        return SKIPS.matcher(link.text().toLowerCase(Locale.ROOT)).find();
    }
}
