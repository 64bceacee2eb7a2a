package vn.congmo.cms.workspace;

import java.util.List;
import java.util.stream.Stream;
import vn.congmo.themes.blocks.Span;

/// Text with marks as an editor types it, in a small part of CommonMark (https://spec.commonmark.org/0.31.2/):
/// `**strong**`, `*emphasis*`, `` `code` ``, `[text](address)`, `[text](item:uuid)`, and the tags `<sub>`, `<sup>`,
/// `<abbr title="…">` and `<span lang="…">`. Everything else is plain text, line by line as one running text.
final class MarkedText {

    private MarkedText() {}

    /// @param spans         what was understood; nothing typed is left out of it
    /// @param wrongAddresses link targets that lead nowhere safe, as typed
    record Read(List<Span> spans, List<String> wrongAddresses) {}

    static Read read(String typed) {
        return new MarkedTextReader().read(typed);
    }

    /// The text that {@link #read} turns into the same spans: the plainest of several spellings that does.
    static String write(List<Span> spans) {
        var wanted = MarkedTextReader.joined(spans);
        return Stream.of(MarkedTextWriter.LIGHT, MarkedTextWriter.TAGGED, MarkedTextWriter.GUARDED, MarkedTextWriter.GUARDED_TAGGED)
                .map(spelling -> spelling.write(wanted))
                .filter(text -> read(text).spans().equals(wanted))
                .findFirst()
                .orElseGet(() -> MarkedTextWriter.GUARDED_TAGGED.write(wanted));
    }
}
