package vn.congmo.cms.workspace;

import vn.congmo.cms.publishing.ActionOutcome;

/// The sentence for an action that did not happen.
final class Refusals {

    private Refusals() {}

    /// Key of the text; `done` for an action that happened.
    static String key(ActionOutcome outcome) {
        return switch (outcome) {
            case ActionOutcome.Done ignored -> "done";
            case ActionOutcome.Unknown ignored -> "refused.unknown";
            case ActionOutcome.Stale ignored -> "refused.stale";
            case ActionOutcome.NotAllowed ignored -> "refused.not-allowed";
            case ActionOutcome.OwnSubmission ignored -> "refused.own-submission";
            case ActionOutcome.WrongState ignored -> "refused.wrong-state";
            case ActionOutcome.PathTaken ignored -> "refused.path-taken";
            case ActionOutcome.Invalid ignored -> "refused.invalid";
            case ActionOutcome.Refused ignored -> "refused.barriers";
            case ActionOutcome.HeldBack ignored -> "refused.held-back";
            case ActionOutcome.CheckUnavailable ignored -> "refused.check-unavailable";
        };
    }
}
