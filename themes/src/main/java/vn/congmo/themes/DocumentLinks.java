package vn.congmo.themes;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import vn.congmo.themes.blocks.LinkTarget;
import vn.congmo.themes.blocks.Mark;
import vn.congmo.themes.blocks.Span;
import vn.congmo.themes.pages.PageView.ItemLink;
import vn.congmo.vietnamese.DocumentNumbers;

/// Makes the number of a known official document in running text lead to it («theo Thông tư 15/2025/TT-BKHĐM»).
final class DocumentLinks {

    private DocumentLinks() {}

    static List<Span> in(List<Span> spans, Function<String, Optional<ItemLink>> numbers) {
        var linked = new ArrayList<Span>();
        for (var span : spans) {
            if (span.marks().stream().anyMatch(mark -> mark instanceof Mark.Link || mark instanceof Mark.Code) || span.text().indexOf('/') < 0 && span.text().indexOf(':') < 0) linked.add(span);
            else split(span, numbers, linked);
        }
        return linked;
    }

    private static void split(Span span, Function<String, Optional<ItemLink>> numbers, List<Span> linked) {
        var text = span.text();
        int written = 0;
        for (var citation : DocumentNumbers.in(text)) {
            var found = numbers.apply(citation.number().canonical());
            if (found.isEmpty()) continue;
            if (citation.start() > written) linked.add(new Span(text.substring(written, citation.start()), span.marks()));
            var marks = new ArrayList<Mark>(span.marks());
            marks.add(new Mark.Link(new LinkTarget.Address(found.get().path())));
            linked.add(new Span(text.substring(citation.start(), citation.end()), marks));
            written = citation.end();
        }
        if (written < text.length() || text.isEmpty()) linked.add(new Span(text.substring(written), span.marks()));
    }
}
