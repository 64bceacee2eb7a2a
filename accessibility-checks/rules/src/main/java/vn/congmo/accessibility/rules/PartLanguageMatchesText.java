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

/// A part that declares its language is written in it.
///
/// @see <a href="https://www.w3.org/WAI/standards-guidelines/act/rules/off6ek/">ACT rule off6ek</a>
final class PartLanguageMatchesText implements Rule {

    @Override
    public String id() {
        return "part-language-matches-text";
    }

    @Override
    public List<String> criteria() {
        return List.of("3.1.2");
    }

    @Override
    public List<String> actRules() {
        return List.of("off6ek");
    }

    @Override
    public int version() {
        return 2;
    }

    @Override
    public Stream<Element> targets(Page page) {
        return page.document().body().select("[lang]").stream().filter(e -> LanguageTag.judge(e.attr("lang")) == LanguageTag.Judgement.KNOWN && Parts.hasTextInItsLanguage(e));
    }

    @Override
    public Verdict judge(Element part, Page page) {
        var declared = LanguageTag.primary(part.attr("lang"));
        var guess = Tongue.of(Parts.textOf(part), declared);
        if (guess.language().isEmpty() || guess.language().equals(declared)) return passed();
        var evidence = Map.of("declared", declared, "found", guess.language());
        return guess.certain() ? failed("other-language", evidence) : cannotTell("maybe-other-language", evidence);
    }
}
