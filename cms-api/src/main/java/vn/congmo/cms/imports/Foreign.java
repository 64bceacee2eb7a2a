package vn.congmo.cms.imports;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// One entry of somebody else's site, as it came.
///
/// @param id         what the source calls it for ever: its guid, Atom id or address
/// @param address    where its readers found it; empty when it does not say
/// @param html       its text; may be plain
/// @param kind       "post", "page", or what else WordPress keeps
/// @param status     as WordPress says it; "publish" for feeds
/// @param published  the day as it came, for people to read
/// @param enclosures addresses of what is attached
record Foreign(String id, String address, String title, String html, String summary, @Nullable String author, String kind, String status,
        @Nullable String published, List<String> categories, List<String> enclosures) {}
