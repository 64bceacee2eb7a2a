package vn.congmo.accessibility.rules;

import static vn.congmo.accessibility.Verdict.failed;
import static vn.congmo.accessibility.Verdict.passed;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import vn.congmo.accessibility.Page;
import vn.congmo.accessibility.Rule;
import vn.congmo.accessibility.Verdict;
import vn.congmo.accessibility.tree.AccessibleName;
import vn.congmo.accessibility.tree.AssistiveTechnology;
import vn.congmo.accessibility.tree.Remembered;

/// A message about a wrong value says which field is meant and what is wrong, and is read aloud.
///
/// @see <a href="https://www.w3.org/WAI/standards-guidelines/act/rules/36b590/">ACT rule 36b590</a>
/// @see <a href="https://www.w3.org/WAI/WCAG22/Techniques/general/G84">WCAG technique G84</a>
/// @see <a href="https://www.w3.org/WAI/WCAG22/Techniques/general/G85">WCAG technique G85</a>
final class ErrorSaysWhatIsWrong implements Rule {

    private static final Pattern NAMED = Pattern.compile("(?i)(^|[\\s_-])(errors?|err|invalid|validation|loi|bao-?loi|error-?(message|text|summary))([\\s_-]|$)");

    /// Fields of which everybody knows what a right entry looks like: that it is wrong says enough.
    private static final Pattern SAYS_WRONG = Pattern.compile("(?U)(e-?mail|thư điện tử|password|mot de passe|mật khẩu|mã xác nhận).*\\b((is )?not (a )?valid|invalid|incorrect|wrong|không hợp lệ|không đúng|chưa đúng|không chính xác)\\b");

    @Override
    public String id() {
        return "error-says-what-is-wrong";
    }

    @Override
    public List<String> criteria() {
        return List.of("3.3.1");
    }

    @Override
    public List<String> actRules() {
        return List.of("36b590");
    }

    @Override
    public boolean blocking() {
        return false;
    }

    @Override
    public Stream<Element> targets(Page page) {
        return page.document().select("form *, [role=alert], [role=alert] *").stream().filter(ErrorSaysWhatIsWrong::isMessage).filter(AssistiveTechnology::rendered);
    }

    @Override
    public Verdict judge(Element message, Page page) {
        if (!AssistiveTechnology.perceives(message)) return failed("not-read", Map.of("text", message.text().strip()));
        var words = new ArrayList<>(List.of(EmptyWords.words(message.text()).split(" ")));
        words.removeAll(labels(page));
        words.removeIf(word -> word.matches("\\d+"));
        if (EmptyWords.ERROR.match(String.join(" ", words)) && !SAYS_WRONG.matcher(EmptyWords.words(message.text())).find()) return failed("says-nothing", Map.of("text", message.text().strip()));
        return passed();
    }

    /// True for the innermost element with words that is named as a message about an error or stands in an alert of a form.
    private static boolean isMessage(Element element) {
        if (element.text().isBlank() || element.is("input, select, textarea, button, label, option, script, style")) return false;
        boolean alert = element.attr("role").equalsIgnoreCase("alert") && element.closest("form") != null;
        if (!alert && !NAMED.matcher(element.id() + " " + element.className().replaceAll("\\b(has|is|no|without|with)-error\\S*", "")).find()) return false;
        return element.selectFirst("input, select, textarea, form") == null && element.parents().stream().noneMatch(ErrorSaysWhatIsWrong::isNamedAndPlain);
    }

    private static boolean isNamedAndPlain(Element element) {
        return NAMED.matcher(element.id() + " " + element.className()).find() && element.selectFirst("input, select, textarea, form") == null;
    }

    /// The words of all labels of the page's fields.
    private static List<String> labels(Page page) {
        return Remembered.on(page.document(), ErrorSaysWhatIsWrong.class.getName(), () -> Perceived.in(page, Fields.SELECTOR).filter(Fields::isField)
                .flatMap(field -> AccessibleName.of(field).stream()).flatMap(name -> Stream.of(EmptyWords.words(name).split(" "))).toList());
    }
}
