package vn.congmo.accessibility.rules;

import static vn.congmo.accessibility.Verdict.cannotTell;
import static vn.congmo.accessibility.Verdict.failed;
import static vn.congmo.accessibility.Verdict.passed;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import vn.congmo.accessibility.Page;
import vn.congmo.accessibility.Rule;
import vn.congmo.accessibility.Verdict;
import vn.congmo.accessibility.tree.AccessibleName;
import vn.congmo.accessibility.tree.Roles;

/// What stands in for an image is more than the name of its file or the word "image".
/// Whether it says what the image shows is for a person to judge.
///
/// @see <a href="https://www.w3.org/WAI/standards-guidelines/act/rules/qt1vmo/">ACT rule qt1vmo</a>
final class AlternativeSaysSomething implements Rule {

    private static final Set<String> GENERAL = Set.of("site", "header", "footer", "main", "company", "partner", "brand", "white", "dark", "light", "black", "color",
            "colour", "small", "large", "mobile", "icon", "image", "img", "default", "new", "full", "horizontal", "vertical", "the", "web", "trang", "don", "moi");
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
    public int version() {
        return 2;
    }

    @Override
    public Stream<Element> targets(Page page) {
        return Perceived.in(page, "img, input[type=image i], area[href], svg, canvas, [role=img], [role=image]")
                .filter(e -> !Roles.presentational(Roles.of(e)) && AccessibleName.of(e).isPresent());
    }

    @Override
    public Verdict judge(Element image, Page page) {
        var text = AccessibleName.of(image).orElseThrow();
        if (FILE.matcher(text).matches() || text.equalsIgnoreCase(fileOf(image)) && !text.matches("\\d{1,3}")) return failed("is-a-file-name", Map.of("text", text));
        if (EmptyWords.ALTERNATIVE.match(text)) return failed("says-nothing", Map.of("text", text));
        if (text.matches("[.…_\\-\\s]+")) return failed("says-nothing", Map.of("text", text));
        if (EmptyWords.words(text).isEmpty()) return cannotTell("only-signs", Map.of("text", text));
        var file = Names.file(image.attr("src"));
        return isOtherThan(file, text) ? cannotTell("is-another-logo", Map.of("text", text, "file", file)) : passed();
    }

    /// True when both the file and the text are about a logo and name different owners of it.
    private static boolean isOtherThan(String file, String text) {
        var inFile = Names.folded(file.replaceAll("\\.\\w+$", ""));
        var said = Names.folded(text);
        if (!inFile.remove("logo") || !said.contains("logo")) return false;
        inFile.removeIf(word -> word.length() < 3 || word.matches(".*\\d{2,}.*") || GENERAL.contains(word));
        return !inFile.isEmpty() && inFile.stream().noneMatch(word -> String.join("", said).contains(word));
    }

    /// The name of the image's file without folder and ending, when it has the shape of a file name and not of a word.
    private static String fileOf(Element image) {
        var name = Names.file(image.attr("src")).replaceAll("\\.\\w+$", "");
        return name.matches(".*[\\d_-].*") ? name : "\0";
    }
}
