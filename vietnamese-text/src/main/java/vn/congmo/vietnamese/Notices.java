package vn.congmo.vietnamese;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;

/// Counts what is found while a text is mended.
final class Notices {

    private final EnumMap<Notice.Kind, Notice> found = new EnumMap<>(Notice.Kind.class);

    void add(Notice.Kind kind, int at) {
        found.merge(kind, new Notice(kind, 1, at), (first, next) -> new Notice(kind, first.count() + 1, first.at()));
    }

    List<Notice> list() {
        return new ArrayList<>(found.values());
    }
}
