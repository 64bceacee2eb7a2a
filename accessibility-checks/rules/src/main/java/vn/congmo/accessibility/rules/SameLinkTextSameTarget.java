package vn.congmo.accessibility.rules;

import static vn.congmo.accessibility.Verdict.cannotTell;
import static vn.congmo.accessibility.Verdict.failed;
import static vn.congmo.accessibility.Verdict.passed;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import vn.congmo.accessibility.Page;
import vn.congmo.accessibility.Rule;
import vn.congmo.accessibility.Verdict;
import vn.congmo.accessibility.tree.AccessibleName;
import vn.congmo.accessibility.tree.Remembered;
import vn.congmo.accessibility.tree.Roles;

/// Links that read the same in the same context lead to the same place. Two addresses may hold the same page,
/// so that a person is asked, once for each text. Links of two lists, landmarks or headed sections have contexts of their own.
///
/// @see <a href="https://www.w3.org/WAI/standards-guidelines/act/rules/fd3a94/">ACT rule fd3a94</a>
final class SameLinkTextSameTarget implements Rule {

    private static final String HOLDER = "nav, header, footer, aside, main, section, article, form, dialog, table, ul, ol, dl, [role=navigation], [role=region], [role=search], [role=tablist]";

    /// A link's words and context, the words of what holds it, and the part and the heading that it stands under.
    private record Place(String words, List<String> around, @Nullable Element holder, @Nullable Element heading) {}

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
    public int version() {
        return 3;
    }

    /// Links of one place, and the first of them that leads elsewhere than the first; null when all lead to one place.
    private record Group(List<Element> links, @Nullable Element elsewhere) {}

    @Override
    public Stream<Element> targets(Page page) {
        return groups(page).keySet().stream();
    }

    @Override
    public Verdict judge(Element link, Page page) {
        var group = groups(page).get(link);
        if (group.elsewhere != link) return passed();
        var evidence = Map.of("text", AccessibleName.of(link).orElse(""));
        var addresses = group.links.stream().map(SameLinkTextSameTarget::address).distinct().toList();
        if (addresses.stream().anyMatch(one -> Addresses.nameOtherRecords(addresses.getFirst(), one))) return failed("lead-to-other-records", evidence);
        if (addresses.stream().anyMatch(address -> !address.matches("(?i)https?:.*"))) return cannotTell("lead-elsewhere", evidence);
        return switch (Likeness.of(addresses, page)) {
            case ALIKE -> passed();
            case UNLIKE -> failed("lead-to-nothing-in-common", evidence);
            case UNKNOWN -> cannotTell("lead-elsewhere", evidence);
        };
    }

    /// Each link that shares its place with another, in the order of the page, with its group; worked out once for a page.
    private static Map<Element, Group> groups(Page page) {
        return Remembered.on(page.document(), SameLinkTextSameTarget.class.getName(), () -> {
            var byWords = Perceived.in(page, "a[href], area[href], [role=link]")
                    .filter(e -> Roles.of(e).equals("link") && AccessibleName.of(e).isPresent() && !address(e).isEmpty())
                    .collect(Collectors.groupingBy(e -> EmptyWords.words(AccessibleName.of(e).orElse("")), LinkedHashMap::new, Collectors.toList()));
            var byPlace = byWords.values().stream().filter(group -> group.size() > 1).flatMap(List::stream)
                    .collect(Collectors.groupingBy(e -> place(e, page), LinkedHashMap::new, Collectors.toList()));
            Map<Element, Group> found = new LinkedHashMap<>();
            byPlace.values().stream().filter(links -> links.size() > 1).forEach(links -> {
                var first = address(links.getFirst());
                var group = new Group(links, links.stream().filter(other -> !address(other).equals(first)).findFirst().orElse(null));
                links.forEach(link -> found.put(link, group));
            });
            return found;
        });
    }

    private static Place place(Element link, Page page) {
        return new Place(EmptyWords.words(AccessibleName.of(link).orElse("")), LinkContext.of(link), link.closest(HOLDER), Headings.before(link, page));
    }

    /// Where the link leads; empty for a link that only a script moves.
    private static String address(Element link) {
        var said = link.attr("href").strip();
        if (!link.hasAttr("href")) return Addresses.ofScript(link.attr("onclick").strip(), link.baseUri());
        if (said.equals("#") || said.startsWith("javascript:")) return "";
        var address = link.absUrl("href");
        return (address.isEmpty() ? said : address).replaceAll("/$", "");
    }
}
