package vn.congmo.accessibility;

import java.util.Optional;

/// The pages beside the checked one, for rules that ask whether two addresses hold the same. Nothing is fetched for it: whoever
/// checks files has them at hand, whoever checks a single page over the network has none.
@FunctionalInterface
public interface Neighbours {

    /// Nothing is known of other pages.
    Neighbours NONE = address -> Optional.empty();

    /// The source of the page at an absolute address; empty when it is not at hand.
    Optional<String> read(String address);
}
