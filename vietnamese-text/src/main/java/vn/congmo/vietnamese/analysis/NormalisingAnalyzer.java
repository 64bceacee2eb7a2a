package vn.congmo.vietnamese.analysis;

import java.io.Reader;
import org.apache.lucene.analysis.Analyzer;

/// What our analyzers share: text is normalised before anything else looks at it, whole texts and single query words alike.
abstract class NormalisingAnalyzer extends Analyzer {

    @Override
    protected final Reader initReader(String fieldName, Reader reader) {
        return new NormalisingCharFilter(reader);
    }

    @Override
    protected final Reader initReaderForNormalization(String fieldName, Reader reader) {
        return new NormalisingCharFilter(reader);
    }
}
