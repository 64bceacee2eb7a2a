package vn.congmo.cms.archives;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import java.nio.file.Path;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import org.bson.BsonDocument;
import org.bson.BsonInt64;
import org.bson.BsonValue;
import org.bson.RawBsonDocument;
import vn.congmo.cms.changes.Stillness;

/// Copies one site into a folder: its documents with every edition, evidence, files, timetable and audit entries.
/// What belongs to the installation stays out: positions of the feed, numbers of the audit chain, accounts.
///
/// An interrupted export goes on where it was when it is started again on the same folder.
public final class SiteExport {

    private static final List<String> OF_ONE_MOMENT = List.of("documents", "changes", "audit");
    private static final Set<String> OF_THE_INSTALLATION = Set.of("accounts", "secondFactors", "tokens", "migrations", "leases", "due", "requests", Restore.MARKER, SiteImport.MARKER);
    private static final Set<String> OF_THEIR_OWN = Set.of("documents", "changes", "audit", "snapshots", "evidence", "browser-evidence", "assets", "sites");

    private final MongoDatabase database;
    private final String site;
    private final Path assets;
    private final ArchiveFolder archive;
    private final Clock clock;
    private final Progress progress;

    private SiteExport(MongoDatabase database, String site, Path assets, Path folder, Clock clock, Progress progress) {
        this.database = database;
        this.site = site;
        this.assets = assets;
        this.archive = new ArchiveFolder(folder);
        this.clock = clock;
        this.progress = progress;
    }

    /// @param site   its key
    /// @param folder empty, or of an interrupted export of the same site
    /// @throws ArchiveFault when there is no such site, the folder is in use, or the installation lacks what it names
    public static void make(MongoDatabase database, String site, Path assets, Path folder, Clock clock, Progress progress) {
        if (database.getCollection("sites").find(Filters.eq("_id", site)).first() == null)
            throw new ArchiveFault(ArchiveFault.Kind.WRONG_ARCHIVE, "no-such-site", site);
        new SiteExport(database, site, assets, folder, clock, progress).make();
    }

    private void make() {
        var copying = isPastItsMoment(archive.unfinished()) ? new Copying(database, archive, archive.unfinished(), progress) : ofOneMoment();
        var parts = new Parts(archive);
        var heads = new HeadsOfArchive(parts, copying.manifest());
        copying.copy("sites", Filters.eq("_id", site), Optional::of);
        copying.copy("snapshots", Filters.empty(), heads::snapshot);
        heads.complete();
        var named = Named.in(parts, copying.manifest());
        copying.copy("evidence", Filters.in("_id", named.evidence()), Optional::of);
        copying.copy("browser-evidence", Filters.empty(), kept(found -> heads.documents().contains(upToLastSlash(found.getString("_id").getValue()))));
        copying.copy("assets", Filters.in("_id", named.uuids()), Optional::of);
        for (var name : others()) copying.copy(name, Filters.empty(), kept(found -> isOurs(found, heads.documents())));
        files(copying, parts);
        archive.finish(copying.manifest());
    }

    private boolean isPastItsMoment(Manifest begun) {
        if (begun != null && !site.equals(begun.site())) throw new ArchiveFault(ArchiveFault.Kind.IN_THE_WAY, "other-begun", "" + begun.site());
        return begun != null && OF_ONE_MOMENT.stream().allMatch(begun::isComplete);
    }

    private Copying ofOneMoment() {
        try (var _ = Stillness.of(database, clock)) {
            var manifest = new Manifest(Manifest.FORMAT, UUID.randomUUID().toString(), Manifest.Kind.SITE, site,
                    clock.instant().truncatedTo(ChronoUnit.SECONDS).toString(), 0, List.of());
            var copying = new Copying(database, archive, manifest, progress);
            var items = new HashSet<String>();
            var positions = new ArrayList<BsonValue>();
            copying.copy("documents", Filters.eq("site", site), head -> {
                items.add(head.getString("_id").getValue().replaceFirst("/.*", ""));
                if (head.isInt64("position")) positions.add(head.get("position"));
                return Optional.of(head(head));
            });
            copying.write("changes", changes(positions));
            var number = new AtomicLong();
            copying.copy("audit", Filters.empty(), entry -> items.contains(entry.getString("item").getValue()) ? Optional.of(entry(entry, number.incrementAndGet())) : Optional.empty());
            return copying;
        }
    }

    private static BsonDocument head(RawBsonDocument stored) {
        var head = stored.decode(new org.bson.codecs.BsonDocumentCodec());
        head.remove("position");
        if (head.isDocument("pending") && head.getDocument("pending").isEmpty()) head.remove("pending");
        return head;
    }

    /// The latest change of each document, without its body, which is that of the live edition.
    private List<BsonDocument> changes(List<BsonValue> positions) {
        var changes = new ArrayList<BsonDocument>();
        Ids.read(database.getCollection("changes", RawBsonDocument.class), positions, change ->
                changes.add(new BsonDocument("_id", change.get("source")).append("kind", change.get("kind")).append("at", change.get("at"))));
        changes.sort((one, other) -> Ids.ORDER.compare(one.get("_id"), other.get("_id")));
        return changes;
    }

    private static BsonDocument entry(RawBsonDocument stored, long number) {
        var entry = new BsonDocument("_id", new BsonInt64(number));
        stored.forEach((name, value) -> {
            if (!Set.of("_id", "previous", "hash").contains(name)) entry.append(name, value);
        });
        return entry;
    }

    private List<String> others() {
        var names = database.listCollectionNames().into(new ArrayList<>());
        names.removeIf(name -> OF_THE_INSTALLATION.contains(name) || OF_THEIR_OWN.contains(name) || name.startsWith("system."));
        names.sort(null);
        return names;
    }

    private boolean isOurs(BsonDocument found, Set<String> documents) {
        return found.isString("site") && found.getString("site").getValue().equals(site)
                || found.isString("document") && documents.contains(found.getString("document").getValue());
    }

    private static Function<RawBsonDocument, Optional<? extends BsonDocument>> kept(java.util.function.Predicate<RawBsonDocument> which) {
        return found -> Optional.of(found).filter(which);
    }

    private static String upToLastSlash(String key) {
        return key.substring(0, Math.max(0, key.lastIndexOf('/')));
    }

    private void files(Copying copying, Parts parts) {
        var digests = new HashSet<String>();
        var heads = new ArrayList<BsonDocument>();
        for (var part : copying.manifest().named("assets").parts()) heads.addAll(parts.read(part));
        for (var head : heads) {
            if (head.isString("original")) digests.add(head.getString("original").getValue());
            head.getDocument("asset").getArray("renditions").forEach(rendition -> digests.add(rendition.asDocument().getString("sha256").getValue()));
        }
        var ours = AssetTree.files(assets).stream().filter(file -> digests.contains(file.getFileName().toString().replaceFirst("\\..*", ""))).toList();
        var files = AssetTree.copy(assets, archive.assets(), ours, progress);
        var there = new HashSet<String>();
        files.forEach(file -> there.add(file.getString("sha256").getValue()));
        heads.forEach(head -> Backup.everyRenditionIsThere(head, there));
        copying.write(Manifest.FILES, files);
    }
}
