package vn.congmo.cms.assets;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/// An asset as the database keeps it; its bytes lie in files.
///
/// @param id       the asset's UUID as text
/// @param original digest of the upload, which is never given out
/// @param scan     what the last scan for malware said; null for what came in before there was a scanner
@Document("assets")
record AssetHead(
        @Id String id, String original, @Nullable String filename, long bytes, Asset asset, String uploadedBy, Instant uploadedAt, @Nullable Scan scan) {}
