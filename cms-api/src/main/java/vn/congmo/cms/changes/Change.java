package vn.congmo.cms.changes;

import java.time.Instant;

/// One entry of the feed: what became visible, with the whole document.
///
/// @param kind "published", "moved", "withdrawn", "redirected" or "gone"
public record Change(long position, String kind, Instant at, PublicDocument document) {}
