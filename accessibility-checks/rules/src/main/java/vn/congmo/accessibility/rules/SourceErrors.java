package vn.congmo.accessibility.rules;

import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import vn.congmo.accessibility.Page;

/// What the parser complained of while it read a start tag.
final class SourceErrors {

    private SourceErrors() {}

    static Stream<String> in(Page page, Element element) {
        if (page.errors().isEmpty()) return Stream.empty();
        var tag = element.sourceRange();
        return page.errors().stream().filter(error -> error.getPosition() > tag.startPos() && error.getPosition() <= tag.endPos())
                .map(error -> error.getErrorMessage());
    }
}
