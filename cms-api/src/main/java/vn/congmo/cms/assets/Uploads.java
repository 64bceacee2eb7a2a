package vn.congmo.cms.assets;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.stereotype.Component;
import vn.congmo.cms.people.Actor;
import vn.congmo.cms.people.Role;

/// Takes files in: inspects them, draws the renditions of pictures, keeps the files and then the head that names them.
/// A crash leaves at worst files that no head names.
@Component
public class Uploads {

    private final AssetFiles files;
    private final MongoOperations database;
    private final Clock clock;
    /// One picture at a time is opened: each may take 200 MB.
    private final Semaphore memory = new Semaphore(1);

    Uploads(AssetFiles files, MongoOperations database, Clock clock) {
        this.files = files;
        this.database = database;
        this.clock = clock;
    }

    /// @param declaredType media type that the sender gave, compared with what the bytes are; null when it gave none
    /// @param filename     the sender's name for the file; null when there is none
    public UploadOutcome upload(UUID id, byte[] bytes, @Nullable String declaredType, @Nullable String filename, Actor actor) {
        if (!actor.isAny(Role.AUTHOR, Role.EDITOR, Role.PUBLISHER)) return new UploadOutcome.NotAllowed();
        var digest = ContentAddressedFiles.sha256(bytes);
        var present = database.findById(id.toString(), AssetHead.class);
        if (present != null) return again(present, digest);
        memory.acquireUninterruptibly();
        try {
            var file = FileType.of(bytes, FileInspection.ending(filename));
            var asset = file.isPresent() ? file(id, FileInspection.inspect(file.get(), bytes, declaredType, filename), digest, bytes)
                    : picture(id, Inspection.inspect(bytes, declaredType, filename), digest, bytes);
            database.insert(new AssetHead(id.toString(), digest, filename, bytes.length, asset, actor.name(), clock.instant()));
            return new UploadOutcome.Stored(asset);
        } catch (RefusedUpload refused) {
            return new UploadOutcome.Refused(refused.reason().code(), refused.arguments());
        } catch (DuplicateKeyException meanwhile) {
            return again(database.findById(id.toString(), AssetHead.class), digest);
        } finally {
            memory.release();
        }
    }

    private static UploadOutcome again(@Nullable AssetHead present, String digest) {
        if (present == null || !present.original().equals(digest)) return new UploadOutcome.Different();
        return new UploadOutcome.AlreadyThere(present.asset());
    }

    private Asset file(UUID id, FileInspection.Inspected found, String digest, byte[] bytes) {
        files.keep(digest, found.type(), bytes);
        var whole = new Asset.Rendition(found.width(), found.height(), digest, found.type().mediaType(), bytes.length);
        return new Asset(id, found.type().mediaType(), found.width(), found.height(), List.of(whole), found.facts());
    }

    private Asset picture(UUID id, Picture picture, String digest, byte[] bytes) {
        var asset = kept(id, picture);
        files.keepOriginal(digest, picture.type(), bytes);
        return asset;
    }

    private Asset kept(UUID id, Picture picture) {
        var renditions = new ArrayList<Asset.Rendition>();
        for (var drawn : Renditions.of(picture)) {
            var digest = files.keepRendition(drawn.type(), drawn.bytes());
            renditions.add(new Asset.Rendition(drawn.width(), drawn.height(), digest, drawn.type().mediaType(), drawn.bytes().length));
        }
        return new Asset(id, picture.type().mediaType(), picture.width(), picture.height(), renditions);
    }
}
