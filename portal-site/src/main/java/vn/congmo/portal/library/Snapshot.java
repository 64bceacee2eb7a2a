package vn.congmo.portal.library;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.search.TopFieldCollectorManager;
import tools.jackson.databind.json.JsonMapper;
import vn.congmo.portal.follow.Document;

/// One state of the content. Valid only within [Library#read].
public final class Snapshot {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    private static final Set<String> SOURCE_ONLY = Set.of(Entry.SOURCE);

    private static final int MOST_HOLDERS = 10;

    private final IndexSearcher searcher;

    Snapshot(IndexSearcher searcher) {
        this.searcher = searcher;
    }

    /// The document, live or not.
    public Optional<Document> document(UUID id, String locale) {
        return first(new Term(Entry.KEY, id + "/" + locale));
    }

    /// The document, if readers may see it.
    public Optional<Document> live(UUID id, String locale) {
        return document(id, locale).filter(Document::isLive);
    }

    /// The document whose current path it is; the live one where another, no longer live, had it before.
    public Optional<Document> at(String path) {
        return asking(() -> {
            var holders = new ArrayList<Document>();
            for (var found : searcher.search(new TermQuery(new Term(Entry.PATH, path)), MOST_HOLDERS).scoreDocs) holders.add(document(found));
            return holders.stream().filter(Document::isLive).findFirst().or(() -> holders.stream().findFirst());
        });
    }

    /// The document that had the path before it moved.
    public Optional<Document> formerlyAt(String path) {
        return first(new Term(Entry.FORMER_PATH, path));
    }

    public int count(DocumentList list) {
        return asking(() -> searcher.count(query(list)));
    }

    /// A part of a list, newest first.
    ///
    /// @param from how many to pass over
    public List<Document> newest(DocumentList list, int from, int limit) {
        return newest(query(list), from, limit);
    }

    private List<Document> newest(Query query, int from, int limit) {
        return asking(() -> {
            var found = searcher.search(query, new TopFieldCollectorManager(Entry.NEWEST_FIRST, from + limit, null, 1)).scoreDocs;
            var documents = new ArrayList<Document>();
            for (var i = from; i < found.length; i++) documents.add(document(found[i]));
            return documents;
        });
    }

    /// What answers a query best, the newest of those that answer it equally well before the others.
    public List<ScoreDoc> best(Query query, int most) {
        return asking(() -> List.of(searcher.search(query, new TopFieldCollectorManager(Entry.BEST_FIRST, most, null, most)).scoreDocs));
    }

    /// The live official document of a number, as `DocumentNumber.canonical` writes it.
    public Optional<Document> numbered(String canonical, String locale) {
        return first(new Term(Entry.NUMBER, canonical + "/" + locale));
    }

    /// An uploaded file as the live document that was published last names it; empty when no live document names it.
    public Optional<Document.Asset> asset(UUID id) {
        return asking(() -> {
            var holders = new ArrayList<Document>();
            for (var found : searcher.search(new TermQuery(new Term(Entry.ASSET, id.toString())), MOST_HOLDERS).scoreDocs) holders.add(document(found));
            return holders.stream().max(Comparator.comparing(Document::publishedAt)).stream()
                    .flatMap(document -> document.assets().stream()).filter(asset -> asset.id().equals(id)).findFirst();
        });
    }

    /// A part of several lists together, newest first; a document that is in two of them stands once.
    public List<Document> newest(List<DocumentList> lists, int from, int limit) {
        return newest(any(lists), from, limit);
    }

    public int count(List<DocumentList> lists) {
        return asking(() -> searcher.count(any(lists)));
    }

    /// For searches of other packages, which know the index's search fields.
    public IndexSearcher searcher() {
        return searcher;
    }

    /// The document that a search found.
    public Document document(ScoreDoc found) throws IOException {
        var stored = searcher.storedFields().document(found.doc, SOURCE_ONLY).getBinaryValue(Entry.SOURCE);
        return MAPPER.readValue(stored.bytes, stored.offset, stored.length, Document.class);
    }

    private static Query query(DocumentList list) {
        return new TermQuery(new Term(Entry.LIST, list.name()));
    }

    private static Query any(List<DocumentList> lists) {
        return new TermInSetQuery(Entry.LIST, lists.stream().map(list -> new BytesRef(list.name())).toList());
    }

    private Optional<Document> first(Term term) {
        return asking(() -> {
            var found = searcher.search(new TermQuery(term), 1).scoreDocs;
            return found.length == 0 ? Optional.empty() : Optional.of(document(found[0]));
        });
    }

    private static <T> T asking(Question<T> question) {
        try {
            return question.answer();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private interface Question<T> {
        T answer() throws IOException;
    }
}
