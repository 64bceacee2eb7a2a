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

/// The main part of a page is in the language of the page. Menus and footer come from the site and may hide from
/// `page-language-matches-text` that a whole article is in another language.
///
/// @see <a href="https://www.w3.org/WAI/WCAG22/Techniques/html/H57">WCAG technique H57</a>
final class MainTextMatchesPageLanguage implements Rule {

    @Override
    public String id() {
        return "main-text-matches-page-language";
    }

    @Override
    public List<String> criteria() {
        return List.of("3.1.1");
    }

    @Override
    public int version() {
        return 2;
    }

    @Override
    public Stream<Element> targets(Page page) {
        return Perceived.in(page, "main, [role=main]").limit(1).filter(MainTextMatchesPageLanguage::isInThePagesLanguage);
    }

    @Override
    public Verdict judge(Element main, Page page) {
        var declared = LanguageTag.primary(Parts.languageOf(main));
        var text = Parts.textOf(main);
        var guess = Tongue.of(text, declared);
        if (guess.language().isEmpty() || guess.language().equals(declared) || !Tongue.isLong(text, guess)) return passed();
        var evidence = Map.of("declared", declared, "found", guess.language());
        return guess.certain() ? failed("other-language", evidence) : cannotTell("maybe-other-language", evidence);
    }

    /// True when the whole main part is in that language, so that nothing in it is to be marked as foreign: the page's language is wrong.
    static boolean isWhollyIn(String language, Page page) {
        return Perceived.in(page, "main, [role=main]").limit(1).filter(MainTextMatchesPageLanguage::isInThePagesLanguage).map(Parts::textOf).anyMatch(text -> {
            var guess = Tongue.of(text);
            return guess.language().equals(language) && guess.certain() && Tongue.isLong(text, guess);
        });
    }

    private static boolean isInThePagesLanguage(Element main) {
        var holder = main.closest("[lang]");
        return holder != null && holder.normalName().equals("html") && LanguageTag.judge(holder.attr("lang").strip()) == LanguageTag.Judgement.KNOWN
                && Parts.hasTextInItsLanguage(main);
    }
}
