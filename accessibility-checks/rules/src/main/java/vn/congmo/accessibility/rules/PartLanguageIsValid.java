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

/// The language of a part is written as a tag that exists (BCP 47).
///
/// @see <a href="https://www.w3.org/WAI/standards-guidelines/act/rules/de46e4/">ACT rule de46e4</a>
final class PartLanguageIsValid implements Rule {

    @Override
    public String id() {
        return "part-language-is-valid";
    }

    @Override
    public List<String> criteria() {
        return List.of("3.1.2");
    }

    @Override
    public List<String> actRules() {
        return List.of("de46e4");
    }

    @Override
    public Stream<Element> targets(Page page) {
        return page.document().body().select("[lang]").stream().filter(e -> !e.attr("lang").isEmpty() && Parts.hasTextInItsLanguage(e));
    }

    @Override
    public Verdict judge(Element part, Page page) {
        var tag = part.attr("lang");
        return switch (LanguageTag.judge(tag)) {
            case KNOWN -> passed();
            case UNKNOWN -> cannotTell("rare-tag", Map.of("tag", tag));
            case WRONG -> failed("no-such-tag", Map.of("tag", tag));
        };
    }
}
