package vn.congmo.vietnamese.analysis;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.StringWriter;
import org.apache.lucene.analysis.CharFilter;
import org.jspecify.annotations.Nullable;
import vn.congmo.vietnamese.AlignedText;
import vn.congmo.vietnamese.Normalisation;

/// Normalises before the tokenizer sees the text, and leads every offset back to the text as given. Holds the whole text in memory.
final class NormalisingCharFilter extends CharFilter {

    private @Nullable AlignedText text;
    private Reader normalised = Reader.nullReader();

    NormalisingCharFilter(Reader given) {
        super(given);
    }

    @Override
    public int read(char[] buffer, int offset, int length) throws IOException {
        if (text == null) {
            var whole = new StringWriter();
            input.transferTo(whole);
            text = Normalisation.aligned(whole.toString());
            normalised = new StringReader(text.text());
        }
        return normalised.read(buffer, offset, length);
    }

    @Override
    protected int correct(int offset) {
        return text == null ? offset : text.originalOffset(Math.min(offset, text.text().length()));
    }
}
