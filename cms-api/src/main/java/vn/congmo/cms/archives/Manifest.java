package vn.congmo.cms.archives;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What an archive holds, with the digest of every part. It is the last file to be written: an archive without one is unfinished.
///
/// @param format      grows when older programs cannot read what is new
/// @param id          of this archive, so that an interrupted restore knows its own
/// @param site        key of the one site that it holds; null for the whole installation
/// @param made        when its making began (RFC 3339)
/// @param position    of the feed at that moment
/// @param collections in the order in which they are to be restored
@JsonInclude(JsonInclude.Include.NON_NULL)
record Manifest(int format, String id, Kind kind, @Nullable String site, String made, long position, List<Stored> collections) {

    static final int FORMAT = 1;

    /// The pseudo-collection of the files in the folder `assets`.
    static final String FILES = "files";

    enum Kind { INSTALLATION, SITE }

    Manifest {
        collections = List.copyOf(collections);
    }

    /// @param complete false while it is written
    record Stored(String name, List<Index> indexes, List<Part> parts, boolean complete) {
        Stored {
            indexes = List.copyOf(indexes);
            parts = List.copyOf(parts);
        }

        long documents() {
            return parts.stream().mapToLong(Part::documents).sum();
        }
    }

    record Index(List<String> keys, boolean unique, boolean sparse) {}

    /// @param file   name in the folder `parts`
    /// @param sha256 of the file, in hexadecimal
    /// @param last   id of its last document, as canonical extended JSON
    record Part(String file, String sha256, long documents, String last) {}

    Manifest with(Stored stored) {
        var next = new ArrayList<>(collections);
        next.removeIf(other -> other.name().equals(stored.name()));
        next.add(stored);
        return new Manifest(format, id, kind, site, made, position, next);
    }

    @Nullable Stored named(String name) {
        return collections.stream().filter(stored -> stored.name().equals(name)).findFirst().orElse(null);
    }

    boolean isComplete(String name) {
        var stored = named(name);
        return stored != null && stored.complete();
    }
}
