package vn.congmo.cms.imports;

import java.util.Optional;
import java.util.UUID;

/// Finds the asset for a picture that a text names by its address.
@FunctionalInterface
public interface Pictures {

    /// Where no picture is at hand.
    Pictures NONE = address -> Optional.empty();

    /// @param address as it stands in the text, made absolute where it could be
    Optional<UUID> find(String address);
}
