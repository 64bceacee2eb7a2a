package vn.congmo.portal.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import vn.congmo.portal.library.SearchFields;
import vn.congmo.portal.library.SearchFields.Reading;

/// Takes text apart into its syllables, each with its marks and without them.
final class Syllables {

    private Syllables() {}

    /// @param start offset of its first character in the text, in UTF-16 units
    /// @param end   offset after its last
    record Syllable(String exact, String folded, int start, int end) {

        /// Whether marks were typed; they are evidence then.
        boolean isMarked() {
            return !exact.equals(folded);
        }
    }

    static List<Syllable> of(String text) {
        var exact = terms(text, SearchFields.analyzer(Reading.EXACT));
        var folded = terms(text, SearchFields.analyzer(Reading.FOLDED));
        var syllables = new ArrayList<Syllable>();
        for (var i = 0; i < Math.min(exact.size(), folded.size()); i++)
            syllables.add(new Syllable(exact.get(i).exact(), folded.get(i).exact(), exact.get(i).start(), exact.get(i).end()));
        return List.copyOf(syllables);
    }

    /// The terms that an analyzer makes of a text, in order.
    static List<Syllable> terms(String text, Analyzer analyzer) {
        var terms = new ArrayList<Syllable>();
        try (var stream = analyzer.tokenStream("", text)) {
            var term = stream.addAttribute(CharTermAttribute.class);
            var offset = stream.addAttribute(OffsetAttribute.class);
            stream.reset();
            while (stream.incrementToken()) terms.add(new Syllable(term.toString(), term.toString(), offset.startOffset(), offset.endOffset()));
            stream.end();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return terms;
    }
}
