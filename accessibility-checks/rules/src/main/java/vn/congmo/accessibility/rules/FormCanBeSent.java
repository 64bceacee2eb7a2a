package vn.congmo.accessibility.rules;

import static vn.congmo.accessibility.Verdict.failed;
import static vn.congmo.accessibility.Verdict.passed;

import java.util.List;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import vn.congmo.accessibility.Page;
import vn.congmo.accessibility.Rule;
import vn.congmo.accessibility.Verdict;

/// A form with fields has a button that sends it, so that nothing is sent by the mere choice of a value.
///
/// @see <a href="https://www.w3.org/WAI/WCAG22/Techniques/html/H32">WCAG technique H32</a>
final class FormCanBeSent implements Rule {

    @Override
    public String id() {
        return "form-can-be-sent";
    }

    @Override
    public List<String> criteria() {
        return List.of("3.2.2");
    }

    @Override
    public boolean blocking() {
        return false;
    }

    @Override
    public Stream<Element> targets(Page page) {
        return Perceived.in(page, "form").filter(FormCanBeSent::needsAButton);
    }

    @Override
    public Verdict judge(Element form, Page page) {
        boolean inside = form.selectFirst("button, input[type=submit i], input[type=image i], input[type=button i], [role=button], a[onclick], a[href^=javascript]") != null;
        boolean outside = !form.id().isEmpty() && page.document().select("button[form], input[form]").stream().anyMatch(e -> e.attr("form").equals(form.id()));
        return inside || outside ? passed() : failed("no-button");
    }

    /// True for a form with fields, unless its only field is a line of text, which the Enter key sends.
    private static boolean needsAButton(Element form) {
        var fields = form.select("input, select, textarea").stream().filter(Fields::isField).toList();
        return fields.size() > 1 || fields.size() == 1 && !fields.getFirst().normalName().equals("input");
    }
}
