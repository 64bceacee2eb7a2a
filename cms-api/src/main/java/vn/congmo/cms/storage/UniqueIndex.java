package vn.congmo.cms.storage;

import java.util.List;

/// A unique index. Every query that is asked in volume names exactly these keys: the embedded database scans for any other.
///
/// @param sparse true when documents without the keys stand outside the rule
public record UniqueIndex(List<String> keys, boolean sparse) {

    public static UniqueIndex over(String... keys) {
        return new UniqueIndex(List.of(keys), false);
    }

    /// Holds only for documents that have the key.
    public static UniqueIndex wherePresent(String key) {
        return new UniqueIndex(List.of(key), true);
    }
}
