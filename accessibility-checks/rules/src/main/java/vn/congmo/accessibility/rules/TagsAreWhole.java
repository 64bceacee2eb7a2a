package vn.congmo.accessibility.rules;

import static vn.congmo.accessibility.Verdict.failed;
import static vn.congmo.accessibility.Verdict.passed;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import vn.congmo.accessibility.Page;
import vn.congmo.accessibility.Rule;
import vn.congmo.accessibility.Verdict;

/// Tags are written whole: every quotation mark and every bracket closes, and no tag begins inside another. Read from the source.
///
/// @see <a href="https://www.w3.org/WAI/WCAG22/Techniques/failures/F70">WCAG failure F70</a>
final class TagsAreWhole implements Rule {

    /// An attribute's name or unquoted value that holds a quotation mark or begins a tag, or a value that swallowed the next attribute.
    private static final Pattern BROKEN = Pattern.compile("^<[^\\s>/\"'<]*<|^<\\w+(?:\\s+[^\\s=>\"'<]+(?:\\s*=\\s*(?:\"[^\"]*\"|'[^']*'|[^\\s\"'<>=`]+))?)*\\s*/?\\s*(?:[\"'<]|[^\\s=>\"'<]+[\"'<]|[^\\s=>\"'<]+\\s*=\\s*[^\\s\"'>]+[\"'<])");

    /// A tag as it should be; what does not match is looked at more closely.
    private static final Pattern WHOLE = Pattern.compile("<[\\w:-]++(?:\\s++[^\\s=>\"'<]++(?:\\s*+=\\s*+(?:\"[^\"]*+\"|'[^']*+'|[^\\s\"'<>=`]++))?+)*+\\s*+/?+>");

    @Override
    public String id() {
        return "tags-are-whole";
    }

    @Override
    public List<String> criteria() {
        return List.of("4.1.1");
    }

    @Override
    public Stream<Element> targets(Page page) {
        return WrittenTags.of(page);
    }

    @Override
    public Verdict judge(Element element, Page page) {
        var tag = element.sourceRange();
        var source = page.source().substring(tag.startPos(), Math.min(tag.endPos(), page.source().length()));
        return !WHOLE.matcher(source).matches() && BROKEN.matcher(source).find() ? failed("broken-tag") : passed();
    }
}
