package vn.congmo.themes.assembly;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The menus of a site in one language.
record Menus(Around around, List<LiveDocument> menus) {

    static Menus of(Around around) {
        return new Menus(around, around.few("menu"));
    }

    /// @param item null for an address that is no document
    record Entry(String text, String path, @Nullable UUID item) {}

    /// The entries of a place ("main", "services", "footer"): first the live items, then the addresses. Empty while no menu is there.
    List<Entry> at(String place) {
        var entries = new ArrayList<Entry>();
        for (var menu : menus) {
            if (!place.equals(menu.text("place"))) continue;
            menu.links("items").forEach(item -> around.link(item).ifPresent(link -> entries.add(new Entry(link.title(), link.path(), item))));
            if (menu.fields().get("entries") instanceof List<?> written)
                for (var link : written) if (link instanceof Map<?, ?> map)
                    entries.add(new Entry(String.valueOf(map.get("text")), String.valueOf(map.get("href")), null));
            return List.copyOf(entries);
        }
        return entries;
    }
}
