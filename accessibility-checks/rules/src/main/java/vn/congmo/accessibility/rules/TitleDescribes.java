package vn.congmo.accessibility.rules;

import static vn.congmo.accessibility.Verdict.cannotTell;
import static vn.congmo.accessibility.Verdict.failed;
import static vn.congmo.accessibility.Verdict.passed;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
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
    public Stream<Element> targets(Page page) {
        return page.document().select("title").stream().filter(e -> e.closest("svg, template") == null).limit(1).filter(e -> !e.text().isBlank());
    }

    @Override
    public Verdict judge(Element title, Page page) {
        var text = title.text().strip();
        var evidence = Map.of("title", text);
        if (EmptyWords.TITLE.match(text) || FILE.matcher(text).matches()) return failed("says-nothing", evidence);
        return sharesAWord(text, page) ? passed() : cannotTell("not-in-text", evidence);
    }

    /// True when a word of the title with more than three letters stands in the page, or the page is too short to tell.
    private static boolean sharesAWord(String title, Page page) {
        var body = " " + EmptyWords.words(page.document().body().text()) + " ";
        if (body.split(" ").length < SHORTEST_TEXT) return true;
        return Arrays.stream(EmptyWords.words(title).split(" ")).anyMatch(word -> body.contains(word.length() > 3 ? word : " " + word + " "));
    }
}
