package vn.congmo.accessibility.reports;

import java.time.Instant;
import java.util.List;

/// A page and everything that ran on it.
///
/// @param address its address, or its file's
/// @param at      when its check began
/// @param runs    one for each engine and setting
/// @param pictures of what was found, where the browser could show it
public record CheckedPage(String address, Instant at, List<Run> runs, List<Picture> pictures) {

    public CheckedPage {
        runs = List.copyOf(runs);
        pictures = List.copyOf(pictures);
    }

    public CheckedPage(String address, Instant at, List<Run> runs) {
        this(address, at, runs, List.of());
    }
}
