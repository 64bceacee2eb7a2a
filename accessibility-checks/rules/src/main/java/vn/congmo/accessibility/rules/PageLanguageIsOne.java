package vn.congmo.accessibility.rules;

import static vn.congmo.accessibility.Verdict.failed;
import static vn.congmo.accessibility.Verdict.passed;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import vn.congmo.accessibility.Page;
import vn.congmo.accessibility.Rule;
import vn.congmo.accessibility.Verdict;
import vn.congmo.accessibility.language.LanguageTag;

/// A page that gives its language twice gives the same one.
///
/// @see <a href="https://www.w3.org/WAI/standards-guidelines/act/rules/5b7ae0/">ACT rule 5b7ae0</a>
final class PageLanguageIsOne implements Rule {

    @Override
    public String id() {
        return "page-language-is-one";
    }

    @Override
    public List<String> criteria() {
        return List.of("3.1.1");
    }

    @Override
    public List<String> actRules() {
        return List.of("5b7ae0");
    }

    @Override
    public Stream<Element> targets(Page page) {
        return page.document().select("html[lang]").stream().filter(e -> e.hasAttr("xml:lang") && !e.attr("lang").isBlank()).limit(1);
    }

    @Override
    public Verdict judge(Element root, Page page) {
        boolean same = LanguageTag.primary(root.attr("lang")).equals(LanguageTag.primary(root.attr("xml:lang")));
        return same ? passed() : failed("differ", Map.of("tag", root.attr("lang"), "other", root.attr("xml:lang")));
    }
}
