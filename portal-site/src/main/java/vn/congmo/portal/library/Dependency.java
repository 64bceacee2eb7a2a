package vn.congmo.portal.library;

import java.util.UUID;

/// Something that a page is made of and that a change can touch. Equal keys are the same thing, also after a restart.
///
/// @param key short text without spaces or line breaks
public record Dependency(String key) {

    /// Everything about one document.
    public static Dependency whole(UUID id, String locale) {
        return new Dependency("whole:" + id + "/" + locale);
    }

    /// What links to a document show: that it is live, its title and its path.
    public static Dependency address(UUID id, String locale) {
        return new Dependency("address:" + id + "/" + locale);
    }

    /// What is in a section, in one language.
    public static Dependency listing(UUID section, String locale) {
        return listing("section", section, locale);
    }

    /// What names an item by a relation, in one language.
    public static Dependency listing(String relation, UUID item, String locale) {
        return new Dependency("listing:" + relation + ":" + item + "/" + locale);
    }

    /// All documents of one type, in one language.
    public static Dependency type(String type, String locale) {
        return new Dependency("type:" + type + "/" + locale);
    }

    /// The official document of a number, in one language.
    public static Dependency number(String canonical, String locale) {
        return new Dependency("number:" + canonical + "/" + locale);
    }

    /// The day in Viet Nam.
    public static Dependency today() {
        return new Dependency("today");
    }

    /// The news of a whole site, in one language.
    public static Dependency news(String locale) {
        return new Dependency("news:" + locale);
    }

    /// The sections and pages of a site, in one language.
    public static Dependency outline(String locale) {
        return new Dependency("outline:" + locale);
    }

    /// Every address of the site, in every language.
    public static Dependency addresses() {
        return new Dependency("addresses");
    }

    /// The site itself: its languages, name, menus, texts and home composition. Every page depends on it.
    public static Dependency site() {
        return new Dependency("site");
    }
}
