package vn.congmo.accessibility.rules;

import static vn.congmo.accessibility.Verdict.failed;
import static vn.congmo.accessibility.Verdict.passed;

import java.util.List;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import vn.congmo.accessibility.Page;
import vn.congmo.accessibility.Rule;
import vn.congmo.accessibility.Verdict;
import vn.congmo.accessibility.tree.AccessibleName;

/// A header cell says what its column or row holds.
///
/// @see <a href="https://www.w3.org/WAI/tutorials/tables/">W3C tutorial on tables</a>
final class HeaderCellHasText implements Rule {

    @Override
    public String id() {
        return "header-cell-has-text";
    }

    @Override
    public List<String> criteria() {
        return List.of("1.3.1");
    }

    @Override
    public Stream<Element> targets(Page page) {
        return Perceived.in(page, "th, [role=columnheader], [role=rowheader]").filter(e -> Tables.isHeader(e) && Tables.isData(e));
    }

    @Override
    public Verdict judge(Element header, Page page) {
        if (!AccessibleName.contentOf(header).isEmpty() || AccessibleName.of(header).isPresent()) return passed();
        boolean corner = header.elementSiblingIndex() == 0 && Tables.rows(Tables.tableOf(header)).findFirst().orElse(null) == header.parent();
        return corner ? passed() : failed("empty-header");
    }
}
