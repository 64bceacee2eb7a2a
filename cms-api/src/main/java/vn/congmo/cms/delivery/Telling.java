package vn.congmo.cms.delivery;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import vn.congmo.cms.changes.PublicDocument;
import vn.congmo.cms.live.LiveDocuments.Outline;
import vn.congmo.cms.sites.Language;

/// How much of a document is told, and what beside it.
///
/// @param languages in which what is beside it is looked for, the best first
record Telling(Fields fields, Include include, List<Language> languages) {

    static final Telling WHOLE = new Telling(Fields.ALL, Include.NOTHING, List.of());

    static Telling of(@Nullable Fields fields, @Nullable Include include, List<Language> languages) {
        return new Telling(fields == null ? Fields.ALL : fields, include == null ? Include.NOTHING : include, languages);
    }

    /// Tells this way from others.
    String name() {
        return new TreeSet<>(fields.names()) + " " + new TreeSet<>(include.paths());
    }

    /// The document's members; where something is to be told beside it, that is the member `included`.
    Object of(PublicDocument document, List<Outline> included) {
        if (fields.names().equals(Fields.ALL.names()) && include.paths().isEmpty()) return document;
        var told = new LinkedHashMap<>(fields.of(document));
        if (!include.paths().isEmpty()) told.put("included", included.stream().map(outline -> fields.of(outline.document())).toList());
        return told;
    }
}
