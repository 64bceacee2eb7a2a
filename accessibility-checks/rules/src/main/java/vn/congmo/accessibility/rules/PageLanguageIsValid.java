package vn.congmo.accessibility.rules;

import static vn.congmo.accessibility.Verdict.cannotTell;
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

/// The language of a page is written as a tag that exists (BCP 47).
///
/// @see <a href="https://www.w3.org/WAI/standards-guidelines/act/rules/bf051a/">ACT rule bf051a</a>
final class PageLanguageIsValid implements Rule {

    @Override
    public String id() {
        return "page-language-is-valid";
    }

    @Override
    public List<String> criteria() {
        return List.of("3.1.1");
    }

    @Override
    public List<String> actRules() {
        return List.of("bf051a");
    }

    @Override
    public Stream<Element> targets(Page page) {
        return page.document().select("html").stream().limit(1).filter(e -> !e.attr("lang").isBlank());
    }

    @Override
    public Verdict judge(Element root, Page page) {
        var tag = root.attr("lang");
        return switch (LanguageTag.judge(tag)) {
            case KNOWN -> passed();
            case UNKNOWN -> cannotTell("rare-tag", Map.of("tag", tag));
            case WRONG -> failed("no-such-tag", Map.of("tag", tag));
        };
    }
}
