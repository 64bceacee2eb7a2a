package vn.congmo.portal.follow;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;

/// One entry of the change feed. It carries one whole document; applying it twice is harmless.
///
/// @param position its place in the feed; grows strictly
/// @param source   the document as the feed wrote it, JSON in UTF-8
public record Change(long position, Kind kind, Instant at, Document document, byte[] source) {

    public enum Kind {
        @JsonProperty("published") PUBLISHED,
        @JsonProperty("moved") MOVED,
        @JsonProperty("withdrawn") WITHDRAWN,
        @JsonProperty("redirected") REDIRECTED,
        @JsonProperty("gone") GONE
    }
}
