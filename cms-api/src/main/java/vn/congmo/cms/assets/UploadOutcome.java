package vn.congmo.cms.assets;

import java.util.List;

/// What came of an upload. Every case is one that the sender can act on.
public sealed interface UploadOutcome {

    /// @param scan what a scan for malware said of it
    record Stored(Asset asset, Scan scan) implements UploadOutcome {}

    /// The same bytes under the same id: nothing was to be done.
    record AlreadyThere(Asset asset, Scan scan) implements UploadOutcome {}

    /// The id belongs to other bytes.
    record Different() implements UploadOutcome {}

    record NotAllowed() implements UploadOutcome {}

    /// Nothing was kept.
    ///
    /// @param reason    "too-large", "unknown-type", "damaged", …: text `upload.<reason>` says it
    /// @param arguments what that text names
    record Refused(String reason, List<Object> arguments) implements UploadOutcome {}
}
