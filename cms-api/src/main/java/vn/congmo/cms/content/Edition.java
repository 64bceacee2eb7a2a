package vn.congmo.cms.content;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// One numbered, complete and frozen state of a document.
///
/// @param number   from 1; numbers grow, and one may be missing
/// @param evidence key of the evidence kept when it was published; null while it is not
public record Edition(
        DocumentId document, int number, DraftContent content, Instant savedAt, String savedBy, @Nullable String note, @Nullable String evidence) {}
