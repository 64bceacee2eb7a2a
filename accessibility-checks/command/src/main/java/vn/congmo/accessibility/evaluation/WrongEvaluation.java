package vn.congmo.accessibility.evaluation;

import java.util.List;

/// Everything that is wrong in a file of a manual evaluation.
public final class WrongEvaluation extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient List<Fault> faults;

    /// A key of the command's texts, and what fills it.
    public record Fault(String key, List<Object> values) {}

    WrongEvaluation(List<Fault> faults) {
        super(faults.toString());
        this.faults = List.copyOf(faults);
    }

    public List<Fault> faults() {
        return faults;
    }
}
