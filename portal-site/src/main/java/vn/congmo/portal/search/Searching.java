package vn.congmo.portal.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.search.ScoreDoc;
import org.springframework.stereotype.Component;
import vn.congmo.portal.library.Library;
import vn.congmo.portal.library.Snapshot;

/// Finds live documents by what a reader types. Marks that were typed count; text without marks finds marked text all the same. Thread-safe.
@Component
public final class Searching {

    private final Library library;

    Searching(Library library) {
        this.library = library;
    }

    /// Searches the documents of one language.
    ///
    /// @param query as typed; nothing to search for finds nothing
    /// @param from  how many results to pass over
    public Found search(String query, String locale, int from) {
        var typed = TypedQuery.of(query);
        if (typed.isEmpty() || from >= Found.MOST) return Found.NOTHING;
        return library.read(snapshot -> {
            try {
                return search(typed, locale, from, snapshot);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    private static Found search(TypedQuery typed, String locale, int from, Snapshot snapshot) throws IOException {
        var query = typed.in(locale);
        var searcher = snapshot.searcher();
        var best = snapshot.best(query, Math.min(from + Found.ON_A_PAGE, Found.MOST));
        return new Found(searcher.count(query), findings(typed, best.subList(Math.min(from, best.size()), best.size()), snapshot));
    }

    private static List<Finding> findings(TypedQuery typed, List<ScoreDoc> best, Snapshot snapshot) throws IOException {
        var findings = new ArrayList<Finding>();
        for (var found : best) {
            var document = snapshot.document(found);
            findings.add(new Finding(document, Extract.of(document, typed)));
        }
        return List.copyOf(findings);
    }
}
