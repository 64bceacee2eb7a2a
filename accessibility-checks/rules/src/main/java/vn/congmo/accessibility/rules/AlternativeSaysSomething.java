package vn.congmo.accessibility.rules;

import static vn.congmo.accessibility.Verdict.cannotTell;
import static vn.congmo.accessibility.Verdict.failed;
import static vn.congmo.accessibility.Verdict.passed;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import vn.congmo.accessibility.Page;
import vn.congmo.accessibility.Rule;
import vn.congmo.accessibility.Verdict;

/// What stands in for an image is more than the name of its file or the word "image".
/// Whether it says what the image shows is for a person to judge.
///
/// @see <a href="https://www.w3.org/WAI/standards-guidelines/act/rules/qt1vmo/">ACT rule qt1vmo</a>
final class AlternativeSaysSomething implements Rule {

    private static final Pattern FILE = Pattern.compile("(?i)\\S+\\.(png|jpe?g|gif|svg|webp|avif|bmp|tiff?|ico)|(img|dsc[nf]?|image|photo|screenshot|untitled)[-_]?\\d{2,}\\S*");

    @Override
    public String id() {
        return "alternative-says-something";
    }

    @Override
    public List<String> criteria() {
        return List.of("1.1.1");
    }

    @Override
    public List<String> actRules() {
        return List.of("qt1vmo");
    }

    @Override
    public Stream<Element> targets(Page page) {
        return Perceived.in(page, "img[alt], input[type=image i][alt], area[href][alt]").filter(e -> !e.attr("alt").isBlank());
    }

    @Override
    public Verdict judge(Element image, Page page) {
        var text = image.attr("alt").strip();
        if (FILE.matcher(text).matches() || text.equals(fileOf(image))) return failed("is-a-file-name", Map.of("text", text));
        if (EmptyWords.ALTERNATIVE.match(text)) return failed("says-nothing", Map.of("text", text));
        return EmptyWords.words(text).isEmpty() ? cannotTell("only-signs", Map.of("text", text)) : passed();
    }

    /// The name of the image's file without folder and ending, when it has the shape of a file name and not of a word.
    private static String fileOf(Element image) {
        var name = image.attr("src").replaceAll("[?#].*", "").replaceAll(".*/", "").replaceAll("\\.\\w+$", "");
        return name.matches(".*[\\d_-].*") ? name : "\0";
    }
}
