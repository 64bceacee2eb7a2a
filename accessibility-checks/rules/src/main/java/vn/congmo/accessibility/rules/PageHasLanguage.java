package vn.congmo.accessibility.rules;

import static vn.congmo.accessibility.Verdict.failed;
import static vn.congmo.accessibility.Verdict.passed;

import java.util.List;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import vn.congmo.accessibility.Page;
import vn.congmo.accessibility.Rule;
import vn.congmo.accessibility.Verdict;

/// A page says in which language it is written.
///
/// @see <a href="https://www.w3.org/WAI/standards-guidelines/act/rules/b5c3f8/">ACT rule b5c3f8</a>
final class PageHasLanguage implements Rule {

    @Override
    public String id() {
        return "page-has-language";
    }

    @Override
    public List<String> criteria() {
        return List.of("3.1.1");
    }

    @Override
    public List<String> actRules() {
        return List.of("b5c3f8");
    }

    @Override
    public Stream<Element> targets(Page page) {
        return page.document().select("html").stream().limit(1).filter(e -> PageTitle.isExpected(page));
    }

    @Override
    public Verdict judge(Element root, Page page) {
        return root.attr("lang").isBlank() ? failed("no-language") : passed();
    }
}
