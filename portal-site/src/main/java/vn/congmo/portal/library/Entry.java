package vn.congmo.portal.library;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.util.BytesRef;
import vn.congmo.portal.follow.Change;
import vn.congmo.portal.follow.Document;
import vn.congmo.themes.types.ContentTypes;
import vn.congmo.vietnamese.DocumentNumbers;

/// How a document lies in the index: its source, its paths, the lists that it is in, and its place among the newest.
final class Entry {

    static final String KEY = "key";
    static final String SOURCE = "source";
    static final String PATH = "path";
    static final String FORMER_PATH = "former-path";
    static final String LIST = "list";
    static final String NUMBER = "number";
    static final String ASSET = "asset";
    private static final String NEWEST = "newest";
    private static final String ORDER = "order";

    /// Newest first; documents of one instant in the order of their keys, so that a replay gives the same lists.
    static final Sort NEWEST_FIRST = new Sort(
            new SortField(NEWEST, SortField.Type.LONG, true), new SortField(ORDER, SortField.Type.STRING));

    /// The best first; of equal ones the newest, so that a replay gives the same results in the same order.
    static final Sort BEST_FIRST = new Sort(
            SortField.FIELD_SCORE, new SortField(NEWEST, SortField.Type.LONG, true), new SortField(ORDER, SortField.Type.STRING));

    private Entry() {}

    static Term key(Document document) {
        return new Term(KEY, document.id() + "/" + document.locale());
    }

    static org.apache.lucene.document.Document of(Change change) {
        var document = change.document();
        var key = key(document).text();
        var entry = new org.apache.lucene.document.Document();
        entry.add(new StringField(KEY, key, Field.Store.NO));
        entry.add(new StoredField(SOURCE, change.source()));
        entry.add(new StringField(PATH, document.path(), Field.Store.NO));
        document.formerPaths().forEach(path -> entry.add(new StringField(FORMER_PATH, path, Field.Store.NO)));
        entry.add(new NumericDocValuesField(NEWEST, newest(document).toEpochMilli()));
        entry.add(new SortedDocValuesField(ORDER, new BytesRef(key)));
        lists(document).forEach(list -> entry.add(new StringField(LIST, list.name(), Field.Store.NO)));
        if (document.isLive() && document.type().equals("official-document")) DocumentNumbers.read(String.valueOf(document.text("number")))
                .ifPresent(number -> entry.add(new StringField(NUMBER, number.canonical() + "/" + document.locale(), Field.Store.NO)));
        if (document.isLive()) document.assets().forEach(asset -> entry.add(new StringField(ASSET, asset.id().toString(), Field.Store.NO)));
        SearchFields.of(document).forEach(entry::add);
        return entry;
    }

    private static Instant newest(Document document) {
        return document.firstPublishedAt() == null ? Instant.EPOCH : document.firstPublishedAt();
    }

    private static List<DocumentList> lists(Document document) {
        var lists = new ArrayList<DocumentList>();
        if (!document.isLive()) return lists;
        var locale = document.locale();
        var types = ContentTypes.standard();
        lists.add(DocumentList.live());
        lists.add(DocumentList.of(document.type()));
        lists.add(DocumentList.of(document.type(), locale));
        if (types.isNews(document.type())) {
            lists.add(DocumentList.news(locale));
            document.section().ifPresent(section -> lists.add(DocumentList.news(section, locale)));
        }
        document.links().forEach((relation, items) -> items.forEach(item -> {
            if (types.isListed(document.type())) lists.add(DocumentList.listed(relation, item, locale));
            lists.add(DocumentList.of(document.type(), relation, item, locale));
        }));
        return lists;
    }
}
