package vn.congmo.themes.assembly;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A list of live documents.
///
/// @param types    names of the types in it; never empty
/// @param relation the relation by which they name `target` ("section"); null for all of those types
/// @param target   the item that they name; null for all of those types
public record Listing(List<String> types, @Nullable String relation, @Nullable UUID target) {

    public Listing {
        types = List.copyOf(types);
        if (types.isEmpty() || (relation == null) != (target == null)) throw new IllegalArgumentException("A list has types, and a relation with its target or neither");
    }

    public static Listing of(List<String> types) {
        return new Listing(types, null, null);
    }
}
