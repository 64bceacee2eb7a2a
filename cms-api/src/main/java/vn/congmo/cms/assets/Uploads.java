package vn.congmo.cms.assets;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.stereotype.Component;
import vn.congmo.cms.assets.scanning.MalwareScanner;
import vn.congmo.cms.people.Actor;
import vn.congmo.cms.people.Role;

/// Takes files in: has them scanned for malware, inspects them, draws the renditions of pictures, keeps the files and then the head that names them.
/// A crash leaves at worst files that no head names.
@Component
public class Uploads {

    private final AssetFiles files;
    private final MongoOperations database;
    private final MalwareScanner scanner;
    private final Unscanned unscanned;
    private final ScanRecords records;
    private final Clock clock;
    /// One picture at a time is opened: each may take 200 MB.
    private final Semaphore memory = new Semaphore(1);

    Uploads(AssetFiles files, MongoOperations database, MalwareScanner scanner, Unscanned unscanned, ScanRecords records, Clock clock) {
        this.files = files;
        this.database = database;
        this.scanner = scanner;
        this.unscanned = unscanned;
        this.records = records;
        this.clock = clock;
    }

    /// @param declaredType media type that the sender gave, compared with what the bytes are; null when it gave none
    /// @param filename     the sender's name for the file; null when there is none
    public UploadOutcome upload(UUID id, byte[] bytes, @Nullable String declaredType, @Nullable String filename, Actor actor) {
        if (!actor.isAny(Role.AUTHOR, Role.EDITOR, Role.PUBLISHER)) return new UploadOutcome.NotAllowed();
        var digest = ContentAddressedFiles.sha256(bytes);
        var present = database.findById(id.toString(), AssetHead.class);
        if (present != null) return again(present, digest);
        var file = new Sent(id, bytes, digest, declaredType, filename, actor);
        try {
            return kept(file, scanned(file));
        } catch (RefusedUpload refused) {
            return new UploadOutcome.Refused(refused.reason().code(), refused.arguments());
        } catch (DuplicateKeyException meanwhile) {
            return again(database.findById(id.toString(), AssetHead.class), digest);
        }
    }

    private record Sent(UUID id, byte[] bytes, String digest, @Nullable String declaredType, @Nullable String filename, Actor by) {}

    /// Before anything opens the file, and while nothing of it is kept.
    private Scan scanned(Sent file) throws RefusedUpload {
        if (!scanner.isThere() || file.bytes().length == 0 || file.bytes().length > FileInspection.LARGEST) return Scan.notScanned("no-scanner", clock.instant());
        var scan = Scan.of(scanner.scan(file.bytes()), clock.instant());
        if (!scan.isInfected()) return scan;
        records.ofUpload(file.id(), file.digest(), file.filename(), scan, file.by());
        throw new RefusedUpload(RefusedUpload.Reason.INFECTED, Objects.requireNonNull(scan.signature()));
    }

    private UploadOutcome kept(Sent file, Scan scan) throws RefusedUpload {
        memory.acquireUninterruptibly();
        try {
            var type = FileType.of(file.bytes(), FileInspection.ending(file.filename()));
            var asset = type.isPresent() ? file(file, FileInspection.inspect(type.get(), file.bytes(), file.declaredType(), file.filename()))
                    : picture(file, Inspection.inspect(file.bytes(), file.declaredType(), file.filename()));
            var waits = scanner.isThere() && !scan.isClean();
            if (waits) unscanned.enter(file.id());
            database.insert(new AssetHead(file.id().toString(), file.digest(), file.filename(), file.bytes().length, asset, file.by().name(), clock.instant(),
                    scanner.isThere() ? scan : null));
            if (waits) records.ofUpload(file.id(), file.digest(), file.filename(), scan, file.by());
            return new UploadOutcome.Stored(asset, scan);
        } finally {
            memory.release();
        }
    }

    private static UploadOutcome again(@Nullable AssetHead present, String digest) {
        if (present == null || !present.original().equals(digest)) return new UploadOutcome.Different();
        return new UploadOutcome.AlreadyThere(present.asset(), present.scan() == null ? Scan.notScanned("no-scanner", present.uploadedAt()) : present.scan());
    }

    private Asset file(Sent sent, FileInspection.Inspected found) {
        files.keep(sent.digest(), found.type(), sent.bytes());
        var whole = new Asset.Rendition(found.width(), found.height(), sent.digest(), found.type().mediaType(), sent.bytes().length);
        return new Asset(sent.id(), found.type().mediaType(), found.width(), found.height(), List.of(whole), found.facts());
    }

    private Asset picture(Sent sent, Picture picture) {
        var asset = drawn(sent.id(), picture);
        files.keepOriginal(sent.digest(), picture.type(), sent.bytes());
        return asset;
    }

    private Asset drawn(UUID id, Picture picture) {
        var renditions = new ArrayList<Asset.Rendition>();
        for (var drawn : Renditions.of(picture)) {
            var digest = files.keepRendition(drawn.type(), drawn.bytes());
            renditions.add(new Asset.Rendition(drawn.width(), drawn.height(), digest, drawn.type().mediaType(), drawn.bytes().length));
        }
        return new Asset(id, picture.type().mediaType(), picture.width(), picture.height(), renditions);
    }
}
