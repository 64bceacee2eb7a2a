package vn.congmo.portal.library;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherFactory;
import org.apache.lucene.search.SearcherManager;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import vn.congmo.portal.follow.Change;
import vn.congmo.portal.follow.Document;
import vn.congmo.portal.follow.ReadModel;

/// The read model: one Lucene index on the portal's disk. Each batch of changes is one commit that carries the feed position,
/// so that after a crash content and position are those of the last batch, and the feed gives the rest again.
/// Thread-safe: one writer at a time, any number of readers.
@Component
public final class Library implements ReadModel, AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Library.class);
    private static final String POSITION = "position";
    private static final String CHANGED_AT = "changed-at";
    private static final String KEPT_AT = "kept-at";

    private final IndexWriter writer;
    private final SearcherManager searchers;
    private final String site;
    private final Clock clock;
    private final List<Watcher> watchers = new CopyOnWriteArrayList<>();
    private volatile Progress progress;

    Library(@Value("${congmo.data}") Path data, @Value("${congmo.portal.site:}") String site, Clock clock) throws IOException {
        this.site = site;
        this.clock = clock;
        this.writer = IndexFolder.open(data.resolve("portal/index"));
        this.searchers = new SearcherManager(writer, new SearcherFactory());
        this.progress = Progress.of(writer.getLiveCommitData());
        LOG.info("The library holds {} documents at position {}", writer.getDocStats().numDocs, progress.position());
    }

    @Override
    public long position() {
        return progress.position();
    }

    public Progress progress() {
        return progress;
    }

    /// Is told of every batch once readers can see it.
    public void watch(Watcher watcher) {
        watchers.add(watcher);
    }

    /// Reads from one state of the content: what `reading` sees does not move under it.
    public <T> T read(Function<Snapshot, T> reading) {
        try {
            IndexSearcher searcher = searchers.acquire();
            try {
                return reading.apply(new Snapshot(searcher));
            } finally {
                searchers.release(searcher);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public synchronized void apply(List<Change> changes, long position) {
        if (position <= progress.position()) return;
        try {
            var touched = write(changes);
            var reached = progress.after(changes, position, clock.instant());
            writer.setLiveCommitData(reached.asCommitData().entrySet());
            writer.commit();
            searchers.maybeRefreshBlocking();
            watchers.forEach(watcher -> watcher.changed(touched, position));
            // Last, so that whoever sees this position also sees its pages.
            progress = reached;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Set<Dependency> write(List<Change> changes) throws IOException {
        var touched = new LinkedHashSet<Dependency>();
        var earlier = new HashMap<String, Document>();
        for (var change : changes) {
            if (change.position() <= progress.position() || isOfAnotherSite(change.document())) continue;
            var document = change.document();
            var key = Entry.key(document);
            var before = Optional.ofNullable(earlier.put(key.text(), document))
                    .or(() -> read(snapshot -> snapshot.document(document.id(), document.locale())));
            writer.updateDocument(key, Entry.of(change));
            Touched.by(before.orElse(null), document, touched);
        }
        return touched;
    }

    private boolean isOfAnotherSite(Document document) {
        return !site.isEmpty() && !site.equals(document.site());
    }

    @Override
    public void close() throws IOException {
        searchers.close();
        writer.close();
    }

    /// Told of what changed, after readers can see it.
    public interface Watcher {
        void changed(Set<Dependency> touched, long position);
    }

    /// How far the library is.
    ///
    /// @param position  the last feed position whose changes it holds
    /// @param changedAt when the newest of its changes happened; the epoch when it holds none
    /// @param keptAt    when the library last took something from the feed; the epoch when it never has
    public record Progress(long position, Instant changedAt, Instant keptAt) {

        static Progress of(Iterable<Map.Entry<String, String>> commitData) {
            var position = 0L;
            var changedAt = Instant.EPOCH;
            var keptAt = Instant.EPOCH;
            if (commitData != null) for (var entry : commitData) switch (entry.getKey()) {
                case POSITION -> position = Long.parseLong(entry.getValue());
                case CHANGED_AT -> changedAt = Instant.parse(entry.getValue());
                case KEPT_AT -> keptAt = Instant.parse(entry.getValue());
                default -> { }
            }
            return new Progress(position, changedAt, keptAt);
        }

        Progress after(List<Change> changes, long position, Instant now) {
            return new Progress(position, changes.isEmpty() ? changedAt : changes.getLast().at(), now);
        }

        Map<String, String> asCommitData() {
            return Map.of(POSITION, Long.toString(position), CHANGED_AT, changedAt.toString(), KEPT_AT, keptAt.toString());
        }
    }
}
