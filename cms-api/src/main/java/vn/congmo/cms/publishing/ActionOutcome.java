package vn.congmo.cms.publishing;

import java.util.List;
import vn.congmo.cms.checking.Barrier;
import vn.congmo.cms.checking.Question;
import vn.congmo.cms.content.DocumentView;
import vn.congmo.cms.content.Fault;
import vn.congmo.cms.sites.Path;
import vn.congmo.cms.storage.Version;

/// What came of an action on a document. Every case is one that the caller can act on.
public sealed interface ActionOutcome {

    /// The document moved. Open questions never block.
    record Done(DocumentView document, List<Question> questions) implements ActionOutcome {}

    record Unknown() implements ActionOutcome {}

    /// Somebody else moved the document meanwhile.
    record Stale(Version current) implements ActionOutcome {}

    /// The caller's roles do not include this action.
    record NotAllowed() implements ActionOutcome {}

    /// Who submits does not publish or approve.
    record OwnSubmission() implements ActionOutcome {}

    /// The action does not fit the document's state.
    record WrongState(DocumentView document) implements ActionOutcome {}

    record PathTaken(Path path) implements ActionOutcome {}

    /// What was sent with the action, or what the draft lacks.
    record Invalid(List<Fault> faults) implements ActionOutcome {}

    /// The gate: all barriers, not the first.
    record Refused(List<Barrier> barriers, List<Question> questions) implements ActionOutcome {}

    /// Files that a scan for malware found infected, or has not looked at yet. Not even an emergency goes past it.
    record HeldBack(List<Fault> files) implements ActionOutcome {

        /// Whether waiting mends it: no file is infected.
        public boolean mayPass() {
            return files.stream().noneMatch(file -> file.code().equals("infected"));
        }
    }

    /// Rules that must run before publication could not; try again, or tell an administrator.
    record CheckUnavailable(List<String> rules) implements ActionOutcome {}
}
