package vn.congmo.cms.assets;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.congmo.cms.problems.Problems;

/// An asset as those who manage it see it: as in the feed, and what a scan for malware said.
record AssetAnswer(@JsonUnwrapped Asset asset, ScanAnswer scan) {

    /// @param state   "clean", "infected" or "not-scanned"
    /// @param message what that means, in the caller's language
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record ScanAnswer(String state, @Nullable String signature, @Nullable String why, Instant at, String message) {}

    static AssetAnswer of(Asset asset, Scan scan, Problems problems) {
        var message = scan.signature() == null ? problems.text(scan.key()) : problems.text(scan.key(), scan.signature());
        return new AssetAnswer(asset, new ScanAnswer(scan.state(), scan.signature(), scan.why(), scan.at(), message));
    }
}
