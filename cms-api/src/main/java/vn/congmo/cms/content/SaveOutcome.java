package vn.congmo.cms.content;
import vn.congmo.cms.storage.Version;

import java.util.List;

/// What came of saving a draft.
public sealed interface SaveOutcome {

    record Created(DocumentView document) implements SaveOutcome {}

    record Revised(DocumentView document) implements SaveOutcome {}

    /// What was sent cannot be kept; all faults are named.
    record Invalid(List<Fault> faults) implements SaveOutcome {}

    /// Somebody else saved meanwhile, or the document was to be new and exists.
    record Stale(Version current) implements SaveOutcome {}

    record Unknown() implements SaveOutcome {}

    record NotAllowed() implements SaveOutcome {}

    /// The draft is with its reviewers: it is returned or discarded before it is written on.
    record InReview(Version current) implements SaveOutcome {}
}
