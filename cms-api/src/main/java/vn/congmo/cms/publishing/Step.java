package vn.congmo.cms.publishing;

import java.util.List;
import vn.congmo.cms.checking.Question;
import vn.congmo.cms.content.Head;
import vn.congmo.cms.content.Pending;
import vn.congmo.cms.sites.Path;

/// What an action wants done.
sealed interface Step {

    /// Nothing: the outcome is known.
    record Ended(ActionOutcome outcome) implements Step {}

    /// One move of the head.
    ///
    /// @param afterwards what follows an acknowledged move; the relay does the same for a process that was killed before
    record Move(Head next, Pending pending, List<Question> questions, Runnable afterwards) implements Step {

        /// The path that the move claims, for the refusal when it is taken.
        Path path() {
            var draft = next.draft();
            if (draft != null && draft.path() != null) return draft.path();
            return next.path() == null ? new Path("/") : next.path();
        }
    }
}
