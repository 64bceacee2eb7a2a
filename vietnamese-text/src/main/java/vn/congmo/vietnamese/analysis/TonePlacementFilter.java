package vn.congmo.vietnamese.analysis;

import java.io.IOException;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import vn.congmo.vietnamese.TonePlacement;

/// Makes `hòa` and `hoà` one term.
final class TonePlacementFilter extends TokenFilter {

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);

    TonePlacementFilter(TokenStream input) {
        super(input);
    }

    @Override
    public boolean incrementToken() throws IOException {
        if (!input.incrementToken()) return false;
        TonePlacement.canonicalise(term.buffer(), term.length());
        return true;
    }
}
