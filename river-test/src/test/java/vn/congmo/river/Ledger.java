package vn.congmo.river;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/// What the API has acknowledged, as those who were told remember it.
final class Ledger {

    /// What readers see something of.
    static final Set<String> VISIBLE = Set.of("publish", "withdraw", "redirect", "gone");

    /// @param action  "save" or the action's name
    /// @param version of the document after it
    /// @param title   that was saved last
    record Deed(UUID item, String action, long version, String title) {

        /// As the feed and the audit name it.
        String source() {
            return item + "/vi@" + version;
        }
    }

    private final Map<UUID, List<Deed>> deeds = new ConcurrentHashMap<>();
    private final Set<UUID> assets = ConcurrentHashMap.newKeySet();
    private final Set<UUID> cutOff = ConcurrentHashMap.newKeySet();

    void acknowledged(UUID item, String action, String etag, String title) {
        deeds.computeIfAbsent(item, _ -> new CopyOnWriteArrayList<>()).add(new Deed(item, action, Long.parseLong(etag.replace("\"", "")), title));
    }

    void uploaded(UUID asset) {
        assets.add(asset);
    }

    /// A request about the item got no answer: it may have been done or not.
    void cutOff(UUID item) {
        cutOff.add(item);
    }

    List<Deed> all() {
        return deeds.values().stream().flatMap(List::stream).toList();
    }

    Set<UUID> assets() {
        return assets;
    }

    /// The last deed of each item, where nothing came after it that nobody knows about.
    List<Deed> settled() {
        return deeds.entrySet().stream().filter(entry -> !cutOff.contains(entry.getKey())).map(entry -> entry.getValue().getLast()).toList();
    }
}
