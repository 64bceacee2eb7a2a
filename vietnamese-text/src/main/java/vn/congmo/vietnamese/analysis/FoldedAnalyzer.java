package vn.congmo.vietnamese.analysis;

import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.standard.StandardTokenizer;

/// For search without marks: syllables in lower case, marks off, `đ` as `d`. `Đường Hòa Bình` gives `duong`, `hoa`, `binh`.
///
/// Offsets always fit the text as given, also decomposed text. Thread-safe, as every analyzer is.
public final class FoldedAnalyzer extends NormalisingAnalyzer {

    @Override
    protected TokenStreamComponents createComponents(String fieldName) {
        var syllables = new StandardTokenizer();
        return new TokenStreamComponents(syllables, folded(syllables));
    }

    @Override
    protected TokenStream normalize(String fieldName, TokenStream in) {
        return folded(in);
    }

    static TokenStream folded(TokenStream syllables) {
        return new FoldingFilter(new LowerCaseFilter(syllables));
    }
}
