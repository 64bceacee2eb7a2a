package vn.congmo.accessibility.rules;

import static vn.congmo.accessibility.Verdict.failed;
import static vn.congmo.accessibility.Verdict.passed;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import vn.congmo.accessibility.Page;
import vn.congmo.accessibility.Rule;
import vn.congmo.accessibility.Verdict;

/// No two elements answer to the same shortcut. Good practice; no criterion demands it.
///
/// @see <a href="https://html.spec.whatwg.org/multipage/interaction.html#the-accesskey-attribute">W3C, accesskey</a>
final class AccessKeysAreUnique implements Rule {

    @Override
    public String id() {
        return "access-keys-are-unique";
    }

    @Override
    public List<String> criteria() {
        return List.of();
    }

    @Override
    public boolean blocking() {
        return false;
    }

    @Override
    public Stream<Element> targets(Page page) {
        return Perceived.in(page, "[accesskey]").filter(e -> !e.attr("accesskey").isBlank());
    }

    @Override
    public Verdict judge(Element element, Page page) {
        var key = element.attr("accesskey").strip().toLowerCase(Locale.ROOT);
        var same = targets(page).filter(e -> e.attr("accesskey").strip().equalsIgnoreCase(key)).toList();
        return same.size() == 1 || same.getFirst() == element ? passed() : failed("used-before", Map.of("key", key));
    }
}
