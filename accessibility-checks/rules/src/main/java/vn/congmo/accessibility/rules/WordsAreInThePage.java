package vn.congmo.accessibility.rules;

import static vn.congmo.accessibility.Verdict.failed;
import static vn.congmo.accessibility.Verdict.passed;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.jsoup.select.Selector.SelectorParseException;
import vn.congmo.accessibility.Page;
import vn.congmo.accessibility.Rule;
import vn.congmo.accessibility.Verdict;
import vn.congmo.accessibility.tree.AssistiveTechnology;
import vn.congmo.accessibility.tree.Remembered;

/// Words stand in the page and not in its styles: text that styles add cannot be searched, copied or shown in other colours,
/// and is lost where styles are off.
///
/// @see <a href="https://www.w3.org/WAI/WCAG22/Techniques/failures/F87">WCAG failure F87</a>
final class WordsAreInThePage implements Rule {

    private static final Pattern QUOTED = Pattern.compile("\"([^\"]*)\"|'([^']*)'");
    private static final Pattern PSEUDO = Pattern.compile("::?(before|after)\\s*$");

    @Override
    public String id() {
        return "words-are-in-the-page";
    }

    @Override
    public List<String> criteria() {
        return List.of("1.3.1");
    }

    @Override
    public boolean blocking() {
        return false;
    }

    @Override
    public Stream<Element> targets(Page page) {
        return added(page).keySet().stream();
    }

    @Override
    public Verdict judge(Element holder, Page page) {
        var text = added(page).get(holder);
        return text.isEmpty() ? passed() : failed("added-by-style", Map.of("text", text));
    }

    /// Elements before or after which a style sets something, with the words of at least two letters among it.
    private static Map<Element, String> added(Page page) {
        return Remembered.on(page.document(), WordsAreInThePage.class.getName(), () -> {
            var found = new LinkedHashMap<Element, String>();
            for (var rule : AssistiveTechnology.styles(page.document())) {
                if (!rule.declared().containsKey("content") || !PSEUDO.matcher(rule.selector()).find()) continue;
                var text = words(rule.declared().get("content"));
                var holders = PSEUDO.matcher(rule.selector()).replaceFirst("");
                try {
                    page.document().select(holders.isBlank() ? "*" : holders).stream().filter(AssistiveTechnology::perceives).forEach(e -> found.merge(e, text, (old, now) -> old.isEmpty() ? now : old));
                } catch (SelectorParseException | IllegalArgumentException unknown) {
                    continue;   // a selector that jsoup does not know
                }
            }
            return found;
        });
    }

    /// What is said between quotation marks, without alternatives after a slash; empty for signs, numbers and single letters.
    private static String words(String content) {
        var text = QUOTED.matcher(content.split("\" /|' /")[0] + (content.startsWith("\"") ? "\"" : "'")).results()
                .map(part -> part.group(1) == null ? part.group(2) : part.group(1)).collect(Collectors.joining(" "));
        var plain = text.replaceAll("\\\\[0-9a-fA-F]{1,6}\\s?", " ");
        return EmptyWords.words(plain).matches(".*\\p{L}[\\p{L}\\p{M}]+.*") ? plain.strip() : "";
    }
}
