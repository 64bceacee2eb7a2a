package vn.congmo.themes.assembly;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.congmo.themes.pages.PageView.ItemLink;

/// A site in which nothing else is live.
record Empty(LocalDate today) implements LiveSite {
    @Override
    public List<LiveDocument> homes() {
        return List.of();
    }

    @Override
    public Optional<LiveDocument> document(UUID item, String locale) {
        return Optional.empty();
    }

    @Override
    public Optional<ItemLink> link(UUID item, String locale) {
        return Optional.empty();
    }

    @Override
    public List<LiveDocument> few(String type, String locale) {
        return List.of();
    }

    @Override
    public Optional<ItemLink> numbered(String canonical, String locale) {
        return Optional.empty();
    }

    @Override
    public List<LiveDocument> newest(Listing list, String locale, int from, int limit) {
        return List.of();
    }

    @Override
    public int count(Listing list, String locale) {
        return 0;
    }
}
