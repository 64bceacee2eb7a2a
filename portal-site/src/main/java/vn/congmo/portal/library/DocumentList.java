package vn.congmo.portal.library;

import java.util.UUID;
import vn.congmo.portal.follow.Document;

/// A list of live documents that the library keeps ready, newest first.
///
/// @param name the one term by which the index finds it
public record DocumentList(String name) {

    /// Everything that is live, in all languages.
    public static DocumentList live() {
        return new DocumentList("live");
    }

    /// All documents of one type, in all languages.
    public static DocumentList of(Document.Type type) {
        return new DocumentList(type.name());
    }

    /// All documents of one type in one language.
    public static DocumentList of(Document.Type type, String locale) {
        return new DocumentList(type + "/" + locale);
    }

    /// The articles and pages of a section.
    public static DocumentList in(UUID section, String locale) {
        return new DocumentList(section + "/" + locale);
    }

    /// The documents of one type in a section.
    public static DocumentList in(UUID section, Document.Type type, String locale) {
        return new DocumentList(section + "/" + type + "/" + locale);
    }
}
