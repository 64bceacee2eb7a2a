package vn.congmo.accessibility.rules;

import static vn.congmo.accessibility.Verdict.cannotTell;
import static vn.congmo.accessibility.Verdict.passed;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import vn.congmo.accessibility.Page;
import vn.congmo.accessibility.Rule;
import vn.congmo.accessibility.Verdict;
import vn.congmo.accessibility.tree.AccessibleName;
import vn.congmo.accessibility.tree.Remembered;

/// Links that read the same in the same context lead to the same place. Two addresses may hold the same page,
/// so that a person is asked.
///
/// @see <a href="https://www.w3.org/WAI/standards-guidelines/act/rules/fd3a94/">ACT rule fd3a94</a>
final class SameLinkTextSameTarget implements Rule {

    @Override
    public String id() {
        return "same-link-text-same-target";
    }

    @Override
    public List<String> criteria() {
        return List.of("2.4.4");
    }

    @Override
    public List<String> actRules() {
        return List.of("fd3a94");
    }

    @Override
    public boolean blocking() {
        return false;
    }

    @Override
    public Stream<Element> targets(Page page) {
        return groups(page).values().stream().filter(group -> group.size() > 1).flatMap(List::stream);
    }

    @Override
    public Verdict judge(Element link, Page page) {
        var addresses = groups(page).get(key(link)).stream().map(SameLinkTextSameTarget::address).distinct().count();
        return addresses == 1 ? passed() : cannotTell("lead-elsewhere", Map.of("text", AccessibleName.of(link).orElse("")));
    }

    private static Map<String, List<Element>> groups(Page page) {
        return Remembered.on(page.document(), SameLinkTextSameTarget.class.getName(), () -> Perceived.in(page, "a[href], area[href]")
                .filter(e -> AccessibleName.of(e).isPresent()).collect(Collectors.groupingBy(SameLinkTextSameTarget::key)));
    }

    private static String key(Element link) {
        return EmptyWords.words(AccessibleName.of(link).orElse("")) + "\n" + EmptyWords.words(LinkContext.around(link));
    }

    private static String address(Element link) {
        var address = link.absUrl("href");
        return (address.isEmpty() ? link.attr("href").strip() : address).replaceAll("/$", "");
    }
}
