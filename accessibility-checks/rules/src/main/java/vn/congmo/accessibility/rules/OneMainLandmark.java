package vn.congmo.accessibility.rules;

import static vn.congmo.accessibility.Verdict.failed;
import static vn.congmo.accessibility.Verdict.passed;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import vn.congmo.accessibility.Page;
import vn.congmo.accessibility.Rule;
import vn.congmo.accessibility.Verdict;
import vn.congmo.accessibility.tree.Roles;

/// A page has one main part, so that readers can go straight to it. Good practice; no criterion demands it.
///
/// @see <a href="https://www.w3.org/WAI/ARIA/apg/practices/landmark-regions/">W3C, landmark regions</a>
final class OneMainLandmark implements Rule {

    @Override
    public String id() {
        return "one-main-landmark";
    }

    @Override
    public List<String> criteria() {
        return List.of();
    }

    @Override
    public boolean blocking() {
        return false;
    }

    @Override
    public Stream<Element> targets(Page page) {
        return page.document().select("body").stream().limit(1);
    }

    @Override
    public Verdict judge(Element body, Page page) {
        long mains = Perceived.in(page, "main, [role=main]").filter(e -> Roles.of(e).equals("main")).count();
        if (mains == 1) return passed();
        return mains == 0 ? failed("no-main") : failed("several-mains", Map.of("count", "" + mains));
    }
}
