package vn.congmo.cms.assets;

import java.util.Optional;
import java.util.UUID;
import org.springframework.core.io.Resource;

/// The uploaded files of an installation.
public interface Assets {

    Optional<Asset> find(UUID id);

    /// What is known of malware in a file; empty for an unknown one.
    Optional<Scan> scan(UUID id);

    /// Why readers may not be given a file: what a scan found, or that a scanner is there and has not scanned it. Empty when they may, and for an unknown file.
    Optional<Scan> heldBack(UUID id);

    /// The bytes of one rendition; empty when there are none with this digest.
    ///
    /// @param sha256 64 lower-case hexadecimal digits
    Optional<StoredBytes> bytes(String sha256);

    record StoredBytes(Resource content, String mediaType) {}
}
