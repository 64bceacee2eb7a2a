package vn.congmo.cms.changes;

import java.util.List;

/// A part of the feed.
///
/// @param scanned the last position looked at; the next page begins after it
public record FeedPage(List<Change> changes, long scanned) {}
