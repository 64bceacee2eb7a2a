package vn.congmo.accessibility.rules;

import static vn.congmo.accessibility.Verdict.cannotTell;
import static vn.congmo.accessibility.Verdict.failed;
import static vn.congmo.accessibility.Verdict.passed;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import vn.congmo.accessibility.Page;
import vn.congmo.accessibility.Rule;
import vn.congmo.accessibility.Verdict;

/// The title of a page says what the page is about.
///
/// @see <a href="https://www.w3.org/WAI/standards-guidelines/act/rules/c4a8a4/">ACT rule c4a8a4</a>
final class TitleDescribes implements Rule {

    private static final Pattern FILE = Pattern.compile("(?i)https?://\\S+|\\S+\\.(html?|php|aspx?|jsp|pdf|docx?)");
    private static final Pattern MARKED = Pattern.compile("[\\p{IsLatin}&&[^\\p{ASCII}]]");
    private static final int SHORTEST_SCRIPTED = 60;   // words; a page with scripts and fewer may be filled later
    private static final int SHORTEST_TEXT = 8;   // words; less says too little to compare with

    @Override
    public String id() {
        return "title-describes";
    }

    @Override
    public List<String> criteria() {
        return List.of("2.4.2");
    }

    @Override
    public List<String> actRules() {
        return List.of("c4a8a4");
    }

    @Override
    public Set<String> judged() {
        return Set.of("about-something-else");
    }

    @Override
    public int version() {
        return 2;
    }

    @Override
    public Stream<Element> targets(Page page) {
        return page.document().select("title").stream().filter(e -> e.closest("svg, template") == null).limit(1).filter(e -> !e.text().isBlank());
    }

    @Override
    public Verdict judge(Element title, Page page) {
        var text = title.text().strip();
        var evidence = Map.of("title", text);
        if (EmptyWords.TITLE.match(text) || FILE.matcher(text).matches()) return failed("says-nothing", evidence);
        var read = " " + EmptyWords.words(page.document().body().text()) + " ";
        if (read.split(" ").length < SHORTEST_TEXT || sharesAWord(text, read) || sharesAWord(text, besides(page))) return passed();
        return isClear(text, read, page) ? failed("about-something-else", evidence) : cannotTell("not-in-text", evidence);
    }

    /// True when a word of the title stands in the text; of more than three letters, also inside of another word.
    private static boolean sharesAWord(String title, String text) {
        return Arrays.stream(EmptyWords.words(title).split(" ")).anyMatch(word -> text.contains(word.length() > 3 ? word : " " + word + " "));
    }

    /// True when the two can be compared: a title of several words, written like the text, and no script that may still write more of it.
    private static boolean isClear(String title, String text, Page page) {
        if (title.codePoints().filter(Character::isLetter).anyMatch(c -> Character.UnicodeScript.of(c) != Character.UnicodeScript.LATIN)) return false;
        if (Arrays.stream(EmptyWords.words(title).split(" ")).filter(word -> word.length() > 2).distinct().count() < 2) return false;
        if (MARKED.matcher(title).find() != MARKED.matcher(text).find()) return false;
        return !PageScripts.isPartlyElsewhere(page) || text.split(" ").length >= SHORTEST_SCRIPTED;
    }

    /// What a page says besides its text: alternatives, labels, tips, its description and its address.
    private static String besides(Page page) {
        var besides = new StringBuilder(page.address());
        for (var said : page.document().select("[alt], [aria-label], [title], meta[name=description i]"))
            besides.append(' ').append(said.attr("alt")).append(' ').append(said.attr("aria-label")).append(' ').append(said.attr("title")).append(' ').append(said.attr("content"));
        return " " + EmptyWords.words(besides.toString()) + " ";
    }
}
