package vn.congmo.accessibility.ignoring;

import java.util.List;

/// Everything that is wrong in a file of ignored findings.
public final class WrongIgnoreFile extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient List<Fault> faults;

    /// A key of the command's texts, and what fills it.
    public record Fault(String key, List<Object> values) {}

    WrongIgnoreFile(List<Fault> faults) {
        super(faults.toString());
        this.faults = List.copyOf(faults);
    }

    public List<Fault> faults() {
        return faults;
    }
}
