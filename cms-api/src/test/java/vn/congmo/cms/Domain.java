package vn.congmo.cms;

import com.mongodb.client.MongoDatabase;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.core.env.MapPropertySource;
import vn.congmo.cms.assets.Asset;
import vn.congmo.cms.assets.AssetErasure;
import vn.congmo.cms.assets.Assets;
import vn.congmo.cms.assets.Scan;
import vn.congmo.cms.changes.Feed;
import vn.congmo.cms.content.DocumentId;
import vn.congmo.cms.content.DocumentView;
import vn.congmo.cms.content.Documents;
import vn.congmo.cms.content.DraftContent;
import vn.congmo.cms.content.SaveOutcome;
import vn.congmo.cms.people.Actor;
import vn.congmo.cms.people.Role;
import vn.congmo.cms.publishing.ActionOutcome;
import vn.congmo.cms.publishing.Publishing;
import vn.congmo.cms.sites.Language;
import vn.congmo.cms.sites.Sites;
import vn.congmo.cms.storage.Migration;
import vn.congmo.cms.storage.TestDatabase;
import vn.congmo.themes.blocks.Block;
import vn.congmo.themes.blocks.Span;

/// The domain without a web server: from a draft to the feed and the live copy, on a database of its own.
public final class Domain implements AutoCloseable {

    public static final Language VI = new Language("vi");
    public static final Language EN = new Language("en");
    public static final Actor AUTHOR = new Actor("an", "Nguyễn An", Set.of(Role.AUTHOR));
    public static final Actor PUBLISHER = new Actor("binh", "Trần Bình", Set.of(Role.PUBLISHER));
    public static final Actor ADMINISTRATOR = new Actor("chi", "Lê Chi", Set.of(Role.ADMINISTRATOR));

    /// The data folder of every domain of this JVM.
    public static final Path DATA = folder();

    private final AnnotationConfigApplicationContext context;

    public Domain() {
        this(null, null);
    }

    /// On a database that another one has used, as after a restart.
    public Domain(Domain before) {
        this(before, before.get(MongoDatabase.class));
    }

    /// On a database that holds a site already.
    public static Domain on(MongoDatabase database) {
        return new Domain(null, database);
    }

    private Domain(Domain before, MongoDatabase database) {
        context = new AnnotationConfigApplicationContext();
        context.getEnvironment().getPropertySources().addFirst(new MapPropertySource("test",
                Map.of("congmo.data", DATA.toString(), "congmo.portal-origin", "https://bo-mau.example", "congmo.schedule-pause", "PT1H")));
        context.registerBean(TestClock.class, () -> before != null ? before.get(TestClock.class) : new TestClock());
        context.registerBean(TestAssets.class);
        context.registerBean(AssetErasure.class);
        context.registerBean(MongoDatabase.class, () -> database != null ? database
                : TestDatabase.prepared(List.copyOf(context.getBeansOfType(Migration.class).values())));
        context.scan("vn.congmo.cms.sites", "vn.congmo.cms.content", "vn.congmo.cms.audit", "vn.congmo.cms.changes",
                "vn.congmo.cms.live", "vn.congmo.cms.archives", "vn.congmo.cms.imports", "vn.congmo.cms.checking", "vn.congmo.cms.publishing");
        context.refresh();
        if (database == null) get(Sites.class).save("bo-mau", null, "Bộ Mẫu", List.of(VI, EN), URI.create("https://bo-mau.example"), ADMINISTRATOR);
    }

    private static Path folder() {
        try {
            return Files.createTempDirectory("domain");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public <T> T get(Class<T> type) {
        return context.getBean(type);
    }

    public <T> Collection<T> all(Class<T> type) {
        return context.getBeansOfType(type).values();
    }

    public static DraftContent article(String title, UUID section, Block... body) {
        return new DraftContent("bo-mau", "news-article", title, null, null, Map.of(), Map.of("section", List.of(section)), null, List.of(body), null);
    }

    public static DraftContent section(String title) {
        return new DraftContent("bo-mau", "section", title, null, null, Map.of(), Map.of(), null, List.of(), null);
    }

    public static Block paragraph(String text) {
        return new Block.Paragraph(List.of(Span.plain(text)));
    }

    public DocumentView saved(DocumentId id, DraftContent content) {
        var seen = get(Documents.class).find(id).map(DocumentView::version).orElse(null);
        return switch (get(Documents.class).save(id, seen, content, AUTHOR)) {
            case SaveOutcome.Created(var document) -> document;
            case SaveOutcome.Revised(var document) -> document;
            case SaveOutcome other -> throw new AssertionError(other);
        };
    }

    public DocumentView submitted(DocumentId id, DraftContent content) {
        return done(get(Publishing.class).submit(id, saved(id, content).version(), AUTHOR, null));
    }

    public DocumentView published(DocumentId id, DraftContent content) {
        return done(get(Publishing.class).publish(id, submitted(id, content).version(), PUBLISHER, null, Locale.of("vi")));
    }

    public static DocumentView done(ActionOutcome outcome) {
        if (outcome instanceof ActionOutcome.Done(var document, var _)) return document;
        throw new AssertionError(outcome);
    }

    public static DocumentId newDocument() {
        return new DocumentId(UUID.randomUUID(), VI);
    }

    /// Waits until the feed has this many positions.
    public Feed feedAt(long position) {
        var feed = get(Feed.class);
        feed.await(position - 1, Duration.ofSeconds(20));
        if (feed.last() < position) throw new AssertionError("The feed stays at " + feed.last());
        return feed;
    }


    @Override
    public void close() {
        context.close();
    }

    /// The time of now, or of a later hour that a test goes on to.
    public static final class TestClock extends Clock {

        private volatile Duration ahead = Duration.ZERO;

        public void goOn(Duration by) {
            ahead = ahead.plus(by);
        }

        @Override
        public Instant instant() {
            return Instant.now().plus(ahead);
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            throw new UnsupportedOperationException();
        }
    }

    /// Assets that are there because a test says so.
    public static final class TestAssets implements Assets {

        private final Map<UUID, Asset> assets = new ConcurrentHashMap<>();
        private final Map<UUID, Scan> held = new ConcurrentHashMap<>();

        public UUID add() {
            var id = UUID.randomUUID();
            var rendition = new Asset.Rendition(640, 480, "ab".repeat(32), "image/jpeg", 12_345);
            assets.put(id, new Asset(id, "image/jpeg", 1280, 960, List.of(rendition)));
            return id;
        }

        /// A file of this media type.
        public void add(UUID id, String mediaType) {
            assets.put(id, new Asset(id, mediaType, 0, 0, List.of(new Asset.Rendition(0, 0, "cd".repeat(32), mediaType, 1_000))));
        }

        /// Says what a scan for malware said; null lets the file through.
        public void hold(UUID id, Scan scan) {
            if (scan == null) held.remove(id);
            else held.put(id, scan);
        }

        @Override
        public Optional<Scan> scan(UUID id) {
            return heldBack(id);
        }

        @Override
        public Optional<Scan> heldBack(UUID id) {
            return Optional.ofNullable(held.get(id));
        }

        @Override
        public Optional<Asset> find(UUID id) {
            return Optional.ofNullable(assets.get(id));
        }

        @Override
        public Optional<StoredBytes> bytes(String sha256) {
            return Optional.empty();
        }
    }
}
