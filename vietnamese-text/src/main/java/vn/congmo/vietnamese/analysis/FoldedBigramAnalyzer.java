package vn.congmo.vietnamese.analysis;

import org.apache.lucene.analysis.standard.StandardTokenizer;

/// For ranking: pairs of neighbouring folded syllables. `Điện Biên Phủ` gives `dien bien`, `bien phu`; one syllable gives nothing.
///
/// Most Vietnamese words have two syllables; pairs find them without a dictionary and survive missing marks. Offsets always fit
/// the text as given. Thread-safe, as every analyzer is.
public final class FoldedBigramAnalyzer extends NormalisingAnalyzer {

    @Override
    protected TokenStreamComponents createComponents(String fieldName) {
        var syllables = new StandardTokenizer();
        return new TokenStreamComponents(syllables, new BigramFilter(FoldedAnalyzer.folded(syllables)));
    }
}
