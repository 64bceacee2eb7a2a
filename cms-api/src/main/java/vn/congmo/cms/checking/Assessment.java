package vn.congmo.cms.checking;

import java.util.List;

/// What the gate says of a document.
///
/// @param untested rules that must run before publication and could not
/// @param evidence one verdict for each criterion of the profile
public record Assessment(List<Barrier> barriers, List<Question> questions, List<String> untested, Evidence evidence) {

    public boolean passes() {
        return barriers.isEmpty() && untested.isEmpty();
    }
}
