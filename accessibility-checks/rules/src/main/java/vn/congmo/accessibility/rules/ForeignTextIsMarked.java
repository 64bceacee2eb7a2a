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
import vn.congmo.accessibility.tree.Remembered;

/// A block in another language than the page says so, so that it is read with the right voice.
///
/// @see <a href="https://www.w3.org/WAI/WCAG22/Techniques/html/H58">WCAG technique H58</a>
final class ForeignTextIsMarked implements Rule {

    private static final int SHORTEST = 40;   // characters; shorter text may be names
    private static final int MANY = 12;   // words

    @Override
    public String id() {
        return "foreign-text-is-marked";
    }

    @Override
    public List<String> criteria() {
        return List.of("3.1.2");
    }

    @Override
    public Stream<Element> targets(Page page) {
        return Perceived.in(page, "p, li, blockquote, dd, td, h1, h2, h3, h4, h5, h6, figcaption").filter(e -> e.children().stream().noneMatch(Element::isBlock) && Parts.textOf(e).length() >= SHORTEST);
    }

    @Override
    public Verdict judge(Element block, Page page) {
        var declared = LanguageTag.primary(Parts.languageOf(block));
        var guess = Tongue.of(Parts.textOf(block), declared);
        if (declared.isEmpty() || block.closest("[lang]") == block || guess.language().isEmpty() || guess.language().equals(declared)) return passed();
        if (guess.language().equals(ofPage(page)) || MainTextMatchesPageLanguage.isWhollyIn(guess.language(), page)) return passed();
        var evidence = Map.of("declared", declared, "found", guess.language());
        return guess.certain() && guess.words() >= MANY ? failed("not-marked", evidence) : cannotTell("maybe-not-marked", evidence);
    }

    /// The language that the whole page seems to be in.
    private static String ofPage(Page page) {
        return Remembered.on(page.document(), ForeignTextIsMarked.class.getName(), () -> Tongue.of(Parts.textOf(page.document().body())).language());
    }
}
