package vn.congmo.accessibility.rules;

import static vn.congmo.accessibility.Verdict.failed;
import static vn.congmo.accessibility.Verdict.passed;

import java.util.List;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import vn.congmo.accessibility.Page;
import vn.congmo.accessibility.Rule;
import vn.congmo.accessibility.Verdict;

/// A page has a title.
///
/// @see <a href="https://www.w3.org/WAI/standards-guidelines/act/rules/2779a5/">ACT rule 2779a5</a>
final class PageHasTitle implements Rule {

    @Override
    public String id() {
        return "page-has-title";
    }

    @Override
    public List<String> criteria() {
        return List.of("2.4.2");
    }

    @Override
    public List<String> actRules() {
        return List.of("2779a5");
    }

    @Override
    public Stream<Element> targets(Page page) {
        return page.document().select("html").stream().limit(1).filter(e -> PageTitle.isExpected(page));
    }

    @Override
    public Verdict judge(Element root, Page page) {
        var title = PageTitle.of(page);
        return title.isBlank() ? failed("no-title") : passed();
    }
}
