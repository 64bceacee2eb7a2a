package vn.congmo.vietnamese.analysis;

import java.io.IOException;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.analysis.tokenattributes.TypeAttribute;

/// Joins each syllable with the next, `dien bien` and `bien phu`; a single syllable gives nothing. A bigram covers the text from the
/// first letter of its first syllable to the last of its second.
final class BigramFilter extends TokenFilter {

    private static final String TYPE = "bigram";

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final OffsetAttribute offsets = addAttribute(OffsetAttribute.class);
    private final PositionIncrementAttribute increment = addAttribute(PositionIncrementAttribute.class);
    private final TypeAttribute type = addAttribute(TypeAttribute.class);

    private final StringBuilder previous = new StringBuilder();
    private final StringBuilder current = new StringBuilder();
    private int previousStart;
    private boolean hasPrevious;

    BigramFilter(TokenStream input) {
        super(input);
    }

    @Override
    public boolean incrementToken() throws IOException {
        while (input.incrementToken()) {
            boolean isNeighbour = hasPrevious && increment.getPositionIncrement() == 1;
            int start = offsets.startOffset();
            current.setLength(0);
            current.append(term);
            if (isNeighbour) joinWithPrevious();
            previous.setLength(0);
            previous.append(current);
            previousStart = start;
            hasPrevious = true;
            if (isNeighbour) return true;
        }
        return false;
    }

    private void joinWithPrevious() {
        term.setEmpty().append(previous).append(' ').append(current);
        offsets.setOffset(previousStart, offsets.endOffset());
        type.setType(TYPE);
    }

    @Override
    public void reset() throws IOException {
        super.reset();
        hasPrevious = false;
    }
}
