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
import vn.congmo.accessibility.language.Tongue;

/// A page is written in the language that it declares.
///
/// @see <a href="https://www.w3.org/WAI/standards-guidelines/act/rules/ucwvc8/">ACT rule ucwvc8</a>
final class PageLanguageMatchesText implements Rule {

    @Override
    public String id() {
        return "page-language-matches-text";
    }

    @Override
    public List<String> criteria() {
        return List.of("3.1.1");
    }

    @Override
    public List<String> actRules() {
        return List.of("ucwvc8");
    }

    @Override
    public int version() {
        return 2;
    }

    @Override
    public Stream<Element> targets(Page page) {
        return page.document().select("html[lang]").stream().limit(1).filter(e -> LanguageTag.judge(e.attr("lang")) == LanguageTag.Judgement.KNOWN && !Parts.textOf(e).isEmpty());
    }

    @Override
    public Verdict judge(Element root, Page page) {
        var declared = LanguageTag.primary(root.attr("lang"));
        var guess = Tongue.of(Parts.textOf(root), declared);
        if (guess.language().isEmpty() || guess.language().equals(declared)) return passed();
        var evidence = Map.of("declared", declared, "found", guess.language());
        return guess.certain() ? failed("other-language", evidence) : cannotTell("maybe-other-language", evidence);
    }
}
