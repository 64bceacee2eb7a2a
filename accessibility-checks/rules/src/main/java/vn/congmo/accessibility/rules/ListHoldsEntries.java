package vn.congmo.accessibility.rules;

import static vn.congmo.accessibility.Verdict.failed;
import static vn.congmo.accessibility.Verdict.passed;

import java.util.List;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import vn.congmo.accessibility.Page;
import vn.congmo.accessibility.Rule;
import vn.congmo.accessibility.Verdict;
import vn.congmo.accessibility.tree.AssistiveTechnology;
import vn.congmo.accessibility.tree.Roles;

/// A list holds list entries and nothing else.
///
/// @see <a href="https://www.w3.org/WAI/WCAG22/Techniques/html/H48">WCAG technique H48</a>
final class ListHoldsEntries implements Rule {

    @Override
    public String id() {
        return "list-holds-entries";
    }

    @Override
    public List<String> criteria() {
        return List.of("1.3.1");
    }

    @Override
    public Stream<Element> targets(Page page) {
        return Perceived.in(page, "ul, ol, menu").filter(e -> Roles.of(e).equals("list"));
    }

    @Override
    public Verdict judge(Element list, Page page) {
        boolean stray = list.childNodes().stream().anyMatch(node -> node instanceof TextNode text && !text.isBlank());
        boolean others = list.children().stream().filter(AssistiveTechnology::rendered).anyMatch(e -> !Roles.of(e).equals("listitem"));
        return stray || others ? failed("holds-others") : passed();
    }
}
