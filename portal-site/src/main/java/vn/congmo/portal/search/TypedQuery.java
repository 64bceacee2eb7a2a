package vn.congmo.portal.search;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import vn.congmo.portal.library.SearchFields;
import vn.congmo.vietnamese.DocumentNumbers;
import vn.congmo.portal.library.SearchFields.Part;
import vn.congmo.portal.library.SearchFields.Reading;
import vn.congmo.portal.search.Syllables.Syllable;

/// What a reader typed, as a query. Any syllable may match, so that typing errors and long questions still find; ranking does the rest.
record TypedQuery(String text, List<Syllable> syllables) {

    private static final int MOST_SYLLABLES = 64;
    /// Whoever types the number of a document wants that document, and after it those that name it.
    private static final float OWN_NUMBER = 1000f;
    /// Weights by part and reading; the exact title weighs most, pairs of syllables most in the text.
    private static final Map<Part, Map<Reading, Float>> WEIGHTS = Map.of(
            Part.TITLE, Map.of(Reading.EXACT, 4f, Reading.FOLDED, 3f, Reading.PAIRS, 2f),
            Part.SUMMARY, Map.of(Reading.EXACT, 2f, Reading.FOLDED, 1.5f, Reading.PAIRS, 2f),
            Part.BODY, Map.of(Reading.EXACT, 1.5f, Reading.FOLDED, 1f, Reading.PAIRS, 2.5f));

    static TypedQuery of(String typed) {
        var syllables = Syllables.of(typed);
        return new TypedQuery(typed, syllables.subList(0, Math.min(syllables.size(), MOST_SYLLABLES)));
    }

    boolean isEmpty() {
        return syllables.isEmpty();
    }

    Query in(String locale) {
        var query = new BooleanQuery.Builder();
        query.add(SearchFields.searchedIn(locale), Occur.FILTER);
        query.add(enough(), Occur.FILTER);
        for (var citation : DocumentNumbers.inQuery(text))
            query.add(new BoostQuery(SearchFields.numbered(citation.number()), OWN_NUMBER), Occur.SHOULD);
        for (var reading : Reading.values())
            for (var term : terms(reading)) for (var part : Part.values()) query.add(weighted(part, reading, term), Occur.SHOULD);
        return query.build();
    }

    /// Half of the syllables somewhere in the document, marks or not: it bounds what is found by one common syllable alone.
    private Query enough() {
        var folded = terms(Reading.FOLDED);
        var anywhere = new BooleanQuery.Builder().setMinimumNumberShouldMatch((folded.size() + 1) / 2);
        for (var term : folded) {
            var inAnyPart = new BooleanQuery.Builder();
            for (var part : Part.values()) inAnyPart.add(new TermQuery(term(part, Reading.FOLDED, term)), Occur.SHOULD);
            anywhere.add(new ConstantScoreQuery(inAnyPart.build()), Occur.SHOULD);
        }
        return anywhere.build();
    }

    private Set<String> terms(Reading reading) {
        return switch (reading) {
            case EXACT -> syllables.stream().map(Syllable::exact).collect(Collectors.toCollection(LinkedHashSet::new));
            case FOLDED -> syllables.stream().map(Syllable::folded).collect(Collectors.toCollection(LinkedHashSet::new));
            case PAIRS -> Syllables.terms(text, SearchFields.analyzer(Reading.PAIRS)).stream().limit(MOST_SYLLABLES)
                    .map(Syllable::exact).collect(Collectors.toCollection(LinkedHashSet::new));
        };
    }

    private static Query weighted(Part part, Reading reading, String term) {
        return new BoostQuery(new TermQuery(term(part, reading, term)), WEIGHTS.get(part).get(reading));
    }

    private static Term term(Part part, Reading reading, String text) {
        return new Term(SearchFields.name(part, reading), text);
    }
}
