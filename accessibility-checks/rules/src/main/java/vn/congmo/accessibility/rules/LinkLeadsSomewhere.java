package vn.congmo.accessibility.rules;

import static vn.congmo.accessibility.Verdict.failed;
import static vn.congmo.accessibility.Verdict.passed;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import vn.congmo.accessibility.Page;
import vn.congmo.accessibility.Rule;
import vn.congmo.accessibility.Verdict;
import vn.congmo.accessibility.tree.AccessibleName;
import vn.congmo.accessibility.tree.Ids;
import vn.congmo.accessibility.tree.Roles;

/// A link within the page has a place to lead to. On a page with scripts a link may do what its address does not say, so that
/// only pages without any are judged.
///
/// @see <a href="https://html.spec.whatwg.org/multipage/browsing-the-web.html#scrolling-to-a-fragment">HTML, section 7.4.6.4</a>
final class LinkLeadsSomewhere implements Rule {

    private static final Pattern TOP = Pattern.compile("(?iU)\\b(đầu trang|lên đầu|lên trên|về đầu|back to top|to the top|top|haut de page)\\b|[↑⇧▲]");

    @Override
    public String id() {
        return "link-leads-somewhere";
    }

    @Override
    public List<String> criteria() {
        return List.of("2.4.4");
    }

    @Override
    public boolean blocking() {
        return false;
    }

    @Override
    public Stream<Element> targets(Page page) {
        if (page.document().selectFirst("script[src], script:not([type*=json])") != null) return Stream.empty();
        return Perceived.in(page, "a[href]").filter(e -> Roles.of(e).equals("link") && staysOnPage(e) && !isHandled(e));
    }

    @Override
    public Verdict judge(Element link, Page page) {
        var text = AccessibleName.of(link).orElse("");
        var place = place(link);
        if (place.isEmpty()) return TOP.matcher(text).find() ? passed() : failed("leads-nowhere", Map.of("text", text));
        boolean there = place.equalsIgnoreCase("top") || Ids.find(link, place) != null || page.document().getElementsByAttributeValue("name", place).is("a");
        return there ? passed() : failed("no-such-place", Map.of("text", text, "place", place));
    }

    private static boolean staysOnPage(Element link) {
        var said = link.attr("href").strip();
        return said.startsWith("#") && !said.startsWith("#:~:") || said.matches("(?i)javascript:(void\\(?0?\\)?)?;?");
    }

    private static boolean isHandled(Element link) {
        return Stream.iterate(link, e -> e != null, Element::parent).anyMatch(e -> e.attributes().asList().stream().anyMatch(a -> a.getKey().startsWith("on")));
    }

    /// The id that the link leads to; empty when it names none.
    private static String place(Element link) {
        var said = link.attr("href").strip();
        if (!said.startsWith("#")) return "";
        var id = said.substring(1).replaceAll(":~:.*", "");
        try {
            return Ids.find(link, id) != null ? id : URLDecoder.decode(id.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return id;
        }
    }
}
