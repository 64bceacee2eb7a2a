package vn.congmo.accessibility.site;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The pages that a walk has seen, by address.
///
/// @param broken addresses that could not be read
/// @param whole  true when no limit ended the walk, so that nothing of the site is missing
record Site(Map<String, PageFacts> seen, Set<String> broken, boolean whole) {

    Collection<PageFacts> pages() {
        return seen.values();
    }

    Optional<PageFacts> page(String address) {
        return Optional.ofNullable(seen.get(address));
    }
}
