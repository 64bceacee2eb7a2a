package vn.congmo.themes.blocks;

import java.util.List;
import java.util.stream.Collectors;

/// JSON that is no list of blocks, with everything that is wrong in it.
public final class InvalidBlocks extends RuntimeException {

    private final transient List<Fault> faults;

    InvalidBlocks(List<Fault> faults) {
        super(faults.stream().map(f -> f.pointer() + ": " + f.message()).collect(Collectors.joining("; ")));
        this.faults = List.copyOf(faults);
    }

    public List<Fault> faults() {
        return faults;
    }

    /// @param pointer JSON pointer (RFC 6901) of what is wrong
    /// @param code    "not-json", "required", "wrong-type", "wrong-value", "unknown-type", "unknown-field", "not-an-id",
    ///                "not-a-language", "language-twice", "goes-back" or "unknown-host"
    /// @param message what is wrong and what would be right, in English
    public record Fault(String pointer, String code, String message) {}
}
