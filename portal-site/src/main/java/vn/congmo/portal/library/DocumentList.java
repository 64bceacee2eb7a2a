package vn.congmo.portal.library;

import java.util.UUID;

/// A list of live documents that the library keeps ready, newest first.
///
/// @param name the one term by which the index finds it
public record DocumentList(String name) {

    /// Everything that is live, in all languages.
    public static DocumentList live() {
        return new DocumentList("live");
    }

    /// All documents of one type, in all languages.
    public static DocumentList of(String type) {
        return new DocumentList(type);
    }

    /// All documents of one type in one language.
    public static DocumentList of(String type, String locale) {
        return new DocumentList(type + "/" + locale);
    }

    /// Everything that a section lists.
    public static DocumentList in(UUID section, String locale) {
        return listed("section", section, locale);
    }

    /// Everything of the types that lists hold, that names an item by a relation.
    public static DocumentList listed(String relation, UUID item, String locale) {
        return new DocumentList("listed/" + relation + "/" + item + "/" + locale);
    }

    /// What feeds and the newest of the home page hold, of a whole site.
    public static DocumentList news(String locale) {
        return new DocumentList("news/" + locale);
    }

    /// What feeds and the newest of the home page hold, of one section.
    public static DocumentList news(UUID section, String locale) {
        return new DocumentList("news/" + section + "/" + locale);
    }

    /// The documents of one type that name an item by a relation.
    public static DocumentList of(String type, String relation, UUID item, String locale) {
        return new DocumentList(type + "/" + relation + "/" + item + "/" + locale);
    }
}
