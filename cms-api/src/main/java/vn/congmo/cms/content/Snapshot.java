package vn.congmo.cms.content;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// One save, complete and never changed.
///
/// @param edition  its number once it was submitted
/// @param evidence key of the evidence once it was published
public record Snapshot(
        String id, DocumentId document, DraftContent content, Instant savedAt, String savedBy, @Nullable Integer edition, @Nullable String evidence) {}
