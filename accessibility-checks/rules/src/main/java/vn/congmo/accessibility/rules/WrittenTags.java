package vn.congmo.accessibility.rules;

import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import vn.congmo.accessibility.Page;

/// The elements whose tags stand in the source; browsers add others of their own.
final class WrittenTags {

    private WrittenTags() {}

    static Stream<Element> of(Page page) {
        return page.document().getAllElements().stream().filter(e -> e.sourceRange().isTracked() && !e.sourceRange().isImplicit());
    }
}
