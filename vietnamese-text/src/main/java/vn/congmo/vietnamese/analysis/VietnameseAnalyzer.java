package vn.congmo.vietnamese.analysis;

import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.standard.StandardTokenizer;

/// For exact search: syllables in lower case with their marks, tones in one place. `Hòa Bình` gives `hoà`, `bình`.
///
/// Decomposed text and look-alike letters give the same terms, and offsets always fit the text as given. Thread-safe, as
/// every analyzer is.
public final class VietnameseAnalyzer extends NormalisingAnalyzer {

    @Override
    protected TokenStreamComponents createComponents(String fieldName) {
        var syllables = new StandardTokenizer();
        return new TokenStreamComponents(syllables, inOneForm(syllables));
    }

    @Override
    protected TokenStream normalize(String fieldName, TokenStream in) {
        return inOneForm(in);
    }

    private static TokenStream inOneForm(TokenStream syllables) {
        return new TonePlacementFilter(new LowerCaseFilter(syllables));
    }
}
