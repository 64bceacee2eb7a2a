package vn.congmo.cms.assets;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.stereotype.Component;

/// Assets by their heads in the database and their files on disk.
@Component
class StoredAssets implements Assets {

    private final MongoOperations database;
    private final AssetFiles files;

    StoredAssets(MongoOperations database, AssetFiles files) {
        this.database = database;
        this.files = files;
    }

    @Override
    public Optional<Asset> find(UUID id) {
        return Optional.ofNullable(database.findById(id.toString(), AssetHead.class)).map(AssetHead::asset);
    }

    @Override
    public Optional<StoredBytes> bytes(String sha256) {
        return files.rendition(sha256);
    }
}
