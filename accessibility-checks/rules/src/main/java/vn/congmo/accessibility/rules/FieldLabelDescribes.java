package vn.congmo.accessibility.rules;

import static vn.congmo.accessibility.Verdict.cannotTell;
import static vn.congmo.accessibility.Verdict.failed;
import static vn.congmo.accessibility.Verdict.passed;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import vn.congmo.accessibility.Page;
import vn.congmo.accessibility.Rule;
import vn.congmo.accessibility.Verdict;
import vn.congmo.accessibility.language.LanguageTag;
import vn.congmo.accessibility.tree.AccessibleName;
import vn.congmo.accessibility.tree.Remembered;
import vn.congmo.accessibility.tree.Roles;

/// A label says what its field is for, and two fields of the same question group do not read the same.
///
/// @see <a href="https://www.w3.org/WAI/standards-guidelines/act/rules/cc0f0a/">ACT rule cc0f0a</a>
final class FieldLabelDescribes implements Rule {

    private static final Set<String> READ = Set.of("vi", "en");   // languages of the table of purposes

    /// A field's words with all that tells it from others: group or row, heading before it, question, and what describes it.
    private record Place(String words, @Nullable Element holder, @Nullable Element heading, String choice, String described, String role) {}

    @Override
    public String id() {
        return "field-label-describes";
    }

    @Override
    public List<String> criteria() {
        return List.of("2.4.6");
    }

    @Override
    public List<String> actRules() {
        return List.of("cc0f0a");
    }

    @Override
    public Set<String> judged() {
        return Set.of("label-of-something-else");
    }

    @Override
    public int version() {
        return 2;
    }

    @Override
    public Stream<Element> targets(Page page) {
        return Perceived.in(page, Fields.SELECTOR).filter(Fields::isField).filter(e -> AccessibleName.of(e).isPresent());
    }

    @Override
    public Verdict judge(Element field, Page page) {
        var name = AccessibleName.of(field).orElseThrow();
        if (EmptyWords.LABEL.match(name)) return failed("says-nothing", Map.of("text", name));
        if (twins(field, page).size() > 1) return failed("same-as-another", Map.of("text", name));
        var language = LanguageTag.primary(Parts.languageOf(field));
        if (!READ.contains(language) || FieldPurpose.of(field).map(purpose -> purpose.isMeantBy(name)).orElse(true)) return passed();
        var evidence = Map.of("text", name, "field", field.attr("name").isBlank() ? field.id() : field.attr("name"));
        return EmptyWords.PART.match(name) ? failed("label-of-something-else", evidence) : cannotTell("does-label-fit", evidence);
    }

    private static List<Element> twins(Element field, Page page) {
        Map<Place, List<Element>> byPlace = Remembered.on(page.document(), FieldLabelDescribes.class.getName(),
                () -> Perceived.in(page, Fields.SELECTOR).filter(Fields::isField).filter(e -> AccessibleName.of(e).isPresent())
                        .collect(Collectors.groupingBy(e -> place(e, page))));
        return byPlace.get(place(field, page));
    }

    private static Place place(Element field, Page page) {
        var holder = field.closest("fieldset, [role=group], [role=radiogroup], tr, li, form, section, article, dialog");
        var heading = Headings.before(field, page);
        var choice = Fields.isChoice(field) ? field.attr("name") : "";
        return new Place(EmptyWords.words(AccessibleName.of(field).orElse("")), holder, heading, choice,
                field.attr("aria-describedby"), Roles.of(field));
    }
}
