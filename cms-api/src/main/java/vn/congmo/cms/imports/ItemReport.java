package vn.congmo.cms.imports;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.congmo.cms.checking.Barrier;
import vn.congmo.cms.content.Fault;

/// What became of one entry of the source.
///
/// @param item     of the draft; null where there is none
/// @param changes  what is otherwise in the draft than in the source
/// @param barriers what the gate would refuse now
/// @param faults   why it could not be kept, for `REFUSED`; what was mended in its letters, for others
public record ItemReport(String source, String title, Outcome outcome, @Nullable UUID item, List<Change> changes, List<Barrier> barriers, List<Fault> faults) {

    public enum Outcome {
        /// A draft was made of it.
        DRAFTED,
        /// An earlier run has made a draft of it, which is left as it is.
        THERE,
        /// It is no post or page, or its author had thrown it away.
        LEFT_OUT,
        /// It cannot be a draft here; `faults` say why.
        REFUSED
    }
}
