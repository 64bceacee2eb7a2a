package vn.congmo.themes.blocks;

import java.util.ArrayList;
import java.util.List;

/// Collects what is wrong while reading goes on, so that a writer hears of everything at once.
final class Faults {

    private final List<InvalidBlocks.Fault> faults = new ArrayList<>();
    private final boolean refuseUnknown;

    Faults(boolean refuseUnknown) {
        this.refuseUnknown = refuseUnknown;
    }

    void add(String pointer, String code, String message) {
        faults.add(new InvalidBlocks.Fault(pointer, code, message));
    }

    void unknownField(String pointer, String message) {
        if (refuseUnknown) add(pointer, "unknown-field", message);
    }

    void throwIfAny() {
        if (!faults.isEmpty()) throw new InvalidBlocks(faults);
    }
}
