package vn.congmo.accessibility.ignoring;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.congmo.accessibility.Finding;

/// The waivers of one check, which remembers those that were of use.
public final class Ignoring {

    private final List<Waiver> waivers;
    private final Set<Waiver> used = new HashSet<>();

    Ignoring(List<Waiver> waivers) {
        this.waivers = List.copyOf(waivers);
    }

    public static Ignoring nothing() {
        return new Ignoring(List.of());
    }

    public Optional<Waiver> waiver(String address, Finding finding) {
        var found = waivers.stream().filter(waiver -> waiver.covers(address, finding)).findFirst();
        found.ifPresent(used::add);
        return found;
    }

    /// Names of the entries that met no finding: they can be removed.
    public List<String> unused() {
        return waivers.stream().filter(waiver -> !used.contains(waiver)).map(Waiver::name).toList();
    }
}
