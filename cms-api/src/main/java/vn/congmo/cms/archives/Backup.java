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
import org.bson.BsonDocument;
import org.bson.RawBsonDocument;
import vn.congmo.cms.changes.Stillness;

/// Copies a whole installation into a folder, also while its applications run: documents, feed and audit as of one moment, then everything that they name.
///
/// An interrupted backup goes on where it was when it is started again on the same folder.
public final class Backup {

    /// What is of one moment: it is read while no relay numbers.
    private static final List<String> OF_ONE_MOMENT = List.of("documents", "changes", "audit");
    /// What means nothing to another process: leases, tickets (a relay looks through all heads when it starts), answers kept for repeats.
    static final Set<String> PASSING = Set.of("leases", "due", "requests", Restore.MARKER);

    private final MongoDatabase database;
    private final Path assets;
    private final ArchiveFolder archive;
    private final Clock clock;
    private final Progress progress;

    private Backup(MongoDatabase database, Path assets, Path folder, Clock clock, Progress progress) {
        this.database = database;
        this.assets = assets;
        this.archive = new ArchiveFolder(folder);
        this.clock = clock;
        this.progress = progress;
    }

    /// @param assets the folder of the installation's files
    /// @param folder empty, or of an interrupted backup
    /// @throws ArchiveFault when the folder is in use or the installation lacks what it names
    public static void make(MongoDatabase database, Path assets, Path folder, Clock clock, Progress progress) {
        new Backup(database, assets, folder, clock, progress).make();
    }

    private void make() {
        var begun = archive.unfinished();
        var copying = isPastItsMoment(begun) ? new Copying(database, archive, begun, progress) : ofOneMoment();
        var heads = new HeadsOfArchive(new Parts(archive), copying.manifest());
        for (var name : others()) {
            if (name.equals("snapshots")) copying.copy(name, Filters.empty(), heads::snapshot);
            else copying.copy(name, Filters.empty(), Optional::of);
        }
        heads.complete();
        var files = AssetTree.copy(assets, archive.assets(), AssetTree.files(assets), progress);
        everyRenditionIsThere(copying.manifest(), files);
        copying.write(Manifest.FILES, files);
        archive.finish(copying.manifest());
    }

    private static boolean isPastItsMoment(Manifest begun) {
        if (begun != null && begun.kind() != Manifest.Kind.INSTALLATION) throw new ArchiveFault(ArchiveFault.Kind.IN_THE_WAY, "other-begun", "" + begun.site());
        return begun != null && OF_ONE_MOMENT.stream().allMatch(begun::isComplete);
    }

    private Copying ofOneMoment() {
        try (var _ = Stillness.of(database, clock)) {
            var last = Ids.of(database.getCollection("changes", RawBsonDocument.class), Filters.empty());
            var manifest = new Manifest(Manifest.FORMAT, UUID.randomUUID().toString(), Manifest.Kind.INSTALLATION, null,
                    clock.instant().truncatedTo(ChronoUnit.SECONDS).toString(), last.isEmpty() ? 0 : last.getLast().asNumber().longValue(), List.of());
            var copying = new Copying(database, archive, manifest, progress);
            OF_ONE_MOMENT.forEach(name -> copying.copy(name, Filters.empty(), Optional::of));
            return copying;
        }
    }

    private List<String> others() {
        var names = database.listCollectionNames().into(new ArrayList<>());
        names.removeIf(name -> PASSING.contains(name) || OF_ONE_MOMENT.contains(name) || name.startsWith("system."));
        names.sort(null);
        return names;
    }

    private void everyRenditionIsThere(Manifest manifest, List<BsonDocument> files) {
        var there = new HashSet<String>();
        files.forEach(file -> there.add(file.getString("sha256").getValue()));
        var stored = manifest.named("assets");
        if (stored == null) return;
        var parts = new Parts(archive);
        for (var part : stored.parts()) for (var asset : parts.read(part)) everyRenditionIsThere(asset, there);
    }

    static void everyRenditionIsThere(BsonDocument head, Set<String> there) {
        for (var rendition : head.getDocument("asset").getArray("renditions")) {
            var sha256 = rendition.asDocument().getString("sha256").getValue();
            if (!there.contains(sha256)) throw new ArchiveFault(ArchiveFault.Kind.INSTALLATION_DAMAGED, "file-missing", sha256, Ids.text(head.get("_id")));
        }
    }
}
