package vn.congmo.cms.content;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// One numbered, complete and frozen state of a document.
///
/// @param number from 1; numbers grow, and one may be missing
public record Edition(
        DocumentId document, int number, DraftContent content, Instant savedAt, String savedBy, @Nullable String note) {}
