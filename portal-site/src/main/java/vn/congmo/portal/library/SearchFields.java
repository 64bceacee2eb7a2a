package vn.congmo.portal.library;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.core.KeywordAnalyzer;
import org.apache.lucene.analysis.miscellaneous.PerFieldAnalyzerWrapper;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import vn.congmo.portal.follow.Document;
import vn.congmo.themes.types.ContentTypes;
import vn.congmo.vietnamese.DocumentNumber;
import vn.congmo.vietnamese.DocumentNumbers;
import vn.congmo.vietnamese.analysis.FoldedAnalyzer;
import vn.congmo.vietnamese.analysis.FoldedBigramAnalyzer;
import vn.congmo.vietnamese.analysis.VietnameseAnalyzer;

/// The fields by which documents are searched: three parts of a document, each read in three ways.
public final class SearchFields {

    /// A part of a document.
    public enum Part { TITLE, SUMMARY, BODY }

    /// A way to read it: with its marks, without them, and as pairs of neighbouring syllables without marks.
    public enum Reading { EXACT, FOLDED, PAIRS }

    private static final String OWN_NUMBER = "own-number";
    private static final String SEARCHED_IN = "searched-in";
    private static final Map<Reading, Analyzer> ANALYZERS = Map.of(
            Reading.EXACT, new VietnameseAnalyzer(), Reading.FOLDED, new FoldedAnalyzer(), Reading.PAIRS, new FoldedBigramAnalyzer());

    private SearchFields() {}

    public static String name(Part part, Reading reading) {
        return part.name().toLowerCase(Locale.ROOT) + "." + reading.name().toLowerCase(Locale.ROOT);
    }

    /// How text and queries become terms. Shared; not to be closed.
    public static Analyzer analyzer(Reading reading) {
        return ANALYZERS.get(reading);
    }

    /// Matches the live documents of one language that a search may find.
    public static Query searchedIn(String locale) {
        return new TermQuery(new Term(SEARCHED_IN, locale));
    }

    /// Matches the document whose own number it is, typed with marks or without.
    public static Query numbered(DocumentNumber number) {
        return new TermQuery(new Term(OWN_NUMBER, number.key()));
    }

    /// The text of a part, as a reader sees it.
    public static String text(Part part, Document document) {
        return switch (part) {
            case TITLE -> document.title();
            case SUMMARY -> document.summary() == null ? "" : document.summary();
            case BODY -> BodyText.of(document);
        };
    }

    static Analyzer forIndex() {
        var byField = new HashMap<String, Analyzer>();
        for (var part : Part.values()) for (var reading : Reading.values()) byField.put(name(part, reading), analyzer(reading));
        return new PerFieldAnalyzerWrapper(new KeywordAnalyzer(), byField);
    }

    /// What has no page, and the home page, are not found.
    private static boolean isNotFound(String type) {
        return type.equals("site") || !ContentTypes.standard().hasPage(type);
    }

    static List<Field> of(Document document) {
        if (!document.isLive() || isNotFound(document.type())) return List.of();
        var fields = new ArrayList<Field>();
        fields.add(new StringField(SEARCHED_IN, document.locale(), Field.Store.NO));
        if (document.text("number") != null) DocumentNumbers.read(document.text("number"))
                .ifPresent(number -> fields.add(new StringField(OWN_NUMBER, number.key(), Field.Store.NO)));
        for (var part : Part.values()) {
            var text = text(part, document);
            for (var reading : Reading.values()) fields.add(new TextField(name(part, reading), text, Field.Store.NO));
        }
        return fields;
    }
}
