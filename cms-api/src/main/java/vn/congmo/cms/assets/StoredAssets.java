package vn.congmo.cms.assets;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.stereotype.Component;
import vn.congmo.cms.assets.scanning.MalwareScanner;

/// Assets by their heads in the database and their files on disk.
@Component
class StoredAssets implements Assets {

    private final MongoOperations database;
    private final AssetFiles files;
    private final MalwareScanner scanner;

    StoredAssets(MongoOperations database, AssetFiles files, MalwareScanner scanner) {
        this.database = database;
        this.files = files;
        this.scanner = scanner;
    }

    @Override
    public Optional<Asset> find(UUID id) {
        return head(id).map(AssetHead::asset);
    }

    @Override
    public Optional<Scan> scan(UUID id) {
        return head(id).map(head -> head.scan() != null ? head.scan() : Scan.notScanned(scanner.isThere() ? Scan.WAITING : "no-scanner", head.uploadedAt()));
    }

    @Override
    public Optional<Scan> heldBack(UUID id) {
        return scan(id).filter(scan -> scan.isInfected() || scanner.isThere() && !scan.isClean());
    }

    @Override
    public Optional<StoredBytes> bytes(String sha256) {
        return files.rendition(sha256);
    }

    private Optional<AssetHead> head(UUID id) {
        return Optional.ofNullable(database.findById(id.toString(), AssetHead.class));
    }
}
