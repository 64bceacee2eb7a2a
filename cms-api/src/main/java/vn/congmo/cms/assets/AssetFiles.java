package vn.congmo.cms.assets;

import java.nio.file.Path;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.FileSystemResource;
import org.springframework.stereotype.Component;

/// Where the bytes of assets lie: originals, which hold what cameras write beside the picture and are never given out, and renditions.
@Component
class AssetFiles {

    private final ContentAddressedFiles originals;
    private final ContentAddressedFiles renditions;

    AssetFiles(@Value("${congmo.data}") Path data) {
        originals = new ContentAddressedFiles(data.resolve("assets").resolve("originals"));
        renditions = new ContentAddressedFiles(data.resolve("assets").resolve("renditions"));
    }

    void keepOriginal(String sha256, PictureType type, byte[] bytes) {
        originals.put(sha256, type.extension(), bytes);
    }

    String keepRendition(PictureType type, byte[] bytes) {
        var sha256 = ContentAddressedFiles.sha256(bytes);
        renditions.put(sha256, type.extension(), bytes);
        return sha256;
    }

    /// A file that is no picture is given out as it came.
    void keep(String sha256, FileType type, byte[] bytes) {
        renditions.put(sha256, type.extension(), bytes);
    }

    /// The bytes as they were sent, whatever is given out of them.
    Optional<Path> upload(String sha256) {
        for (var type : PictureType.values()) {
            var file = originals.find(sha256, type.extension());
            if (file.isPresent()) return file;
        }
        for (var type : FileType.values()) {
            var file = renditions.find(sha256, type.extension());
            if (file.isPresent()) return file;
        }
        return Optional.empty();
    }

    Optional<Assets.StoredBytes> rendition(String sha256) {
        for (var type : PictureType.values()) {
            var file = renditions.find(sha256, type.extension());
            if (file.isPresent()) return Optional.of(new Assets.StoredBytes(new FileSystemResource(file.get()), type.mediaType()));
        }
        for (var type : FileType.values()) {
            var file = renditions.find(sha256, type.extension());
            if (file.isPresent()) return Optional.of(new Assets.StoredBytes(new FileSystemResource(file.get()), type.mediaType()));
        }
        return Optional.empty();
    }
}
