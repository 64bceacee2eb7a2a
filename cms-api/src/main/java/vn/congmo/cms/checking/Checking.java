package vn.congmo.cms.checking;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import vn.congmo.cms.assets.Asset;
import vn.congmo.cms.content.ContentJson;
import vn.congmo.cms.content.DocumentId;
import vn.congmo.cms.content.Documents;
import vn.congmo.cms.content.DraftContent;
import vn.congmo.cms.content.Head;
import vn.congmo.cms.content.Heads;
import vn.congmo.cms.content.Snapshots;
import vn.congmo.cms.content.UsedAssets;
import vn.congmo.cms.live.LiveDocuments;
import vn.congmo.cms.sites.Path;
import vn.congmo.themes.Rendered;
import vn.congmo.themes.Theme;
import vn.congmo.themes.assembly.Assembly;
import vn.congmo.themes.assembly.LiveDocument;
import vn.congmo.themes.types.ContentTypes;

/// What the gate would say, and the page that it says it of.
@Component
public class Checking {

    private static final Logger log = LoggerFactory.getLogger(Checking.class);

    private final Heads heads;
    private final Snapshots snapshots;
    private final Documents documents;
    private final UsedAssets usedAssets;
    private final LiveDocuments live;
    private final Assembly pages;
    private final MongoCollection<Document> kept;
    private final Clock clock;
    private final Theme theme = Theme.named("lacquer");
    private final Gate gate;

    Checking(Heads heads, Snapshots snapshots, Documents documents, UsedAssets usedAssets, LiveDocuments live, MongoDatabase database, Clock clock,
            @Value("${congmo.portal-origin}") String origin) {
        this.heads = heads;
        this.snapshots = snapshots;
        this.documents = documents;
        this.usedAssets = usedAssets;
        this.live = live;
        this.pages = new Assembly(ContentTypes.standard(), origin.replaceAll("/+$", ""));
        this.clock = clock;
        kept = database.getCollection("evidence");
        gate = new Gate(clock);
    }

    /// The gate's verdict on the draft, or on the live edition where there is no draft; empty for an unknown document.
    ///
    /// @param language the caller's, for the words of barriers and questions
    public Optional<Assessment> assess(DocumentId id, Locale language) {
        return heads.find(id).map(head -> {
            var wouldBePublished = head.draft() == null ? publishedAt(head) : clock.instant();
            return assess(head, snapshots.get(head.shown()).content(), path(head), wouldBePublished, language);
        });
    }

    /// The gate's verdict on an edition about to be published.
    public Assessment assess(Head head, DraftContent content, @Nullable Path path, @Nullable Instant publishedAt, Locale language) {
        try {
            var assets = usedAssets.of(content);
            var page = render(head, content, path, publishedAt, assets);
            var place = new FindingPlace(page, content.lead(), content.body());
            return gate.assess(place, path == null ? head.id().toString() : path.text(), themeVersion(), language,
                    MediaAlternatives.of(content.body(), head.id().locale().locale(), assets));
        } catch (RuntimeException e) {
            log.error("The page of {} could not be drawn", head.id(), e);
            return gate.unavailable(themeVersion(), clock);
        }
    }

    /// The draft (or live edition) as the portal would serve it: a whole HTML page.
    public Optional<String> page(DocumentId id) {
        return heads.find(id).map(head -> {
            var shownAt = head.draft() == null || head.live() != null ? publishedAt(head) : null;
            return drawn(head, snapshots.get(head.shown()).content(), path(head), shownAt);
        });
    }

    /// An edition as the portal would serve it.
    public Optional<String> page(DocumentId id, int edition) {
        return heads.find(id).flatMap(head -> documents.edition(id, edition)
                .map(found -> drawn(head, found.content(), found.content().path() == null ? path(head) : found.content().path(), publishedAt(head))));
    }

    /// What was kept when the edition was published.
    public Optional<Evidence> evidence(DocumentId id, int edition) {
        return documents.edition(id, edition).map(found -> found.evidence())
                .map(key -> kept.find(Filters.eq("_id", key)).first())
                .map(found -> ContentJson.MAPPER.convertValue(found.get("evidence", Document.class), Evidence.class));
    }

    /// Keeps evidence for ever; nothing ever changes it.
    ///
    /// @return its key
    public String keep(Evidence evidence) {
        var key = UUID.randomUUID().toString();
        kept.insertOne(new Document("_id", key).append("evidence", ContentJson.toDocument(evidence)));
        return key;
    }

    private String drawn(Head head, DraftContent content, @Nullable Path path, @Nullable Instant publishedAt) {
        return render(head, content, path, publishedAt, usedAssets.of(content)).html();
    }

    private Rendered render(Head head, DraftContent content, @Nullable Path path, @Nullable Instant publishedAt, List<Asset> assets) {
        var first = head.live() == null ? publishedAt : head.live().firstPublishedAt();
        var hasPage = ContentTypes.standard().hasPage(content.type());
        var self = new LiveDocument(head.id().item(), head.id().locale().tag(), content.type(), path == null || !hasPage ? null : path.text(), content.title(),
                content.summary(), content.fields(), content.links(), content.lead(), content.body(), LiveAround.assets(assets), first, publishedAt);
        return theme.render(pages.page(self, new LiveAround(content.site(), live, clock)));
    }

    private static @Nullable Path path(Head head) {
        return head.draft() != null && head.draft().path() != null ? head.draft().path() : head.path();
    }

    private static @Nullable Instant publishedAt(Head head) {
        return head.live() == null ? null : head.live().publishedAt();
    }

    private String themeVersion() {
        return theme.name() + " " + theme.version();
    }
}
