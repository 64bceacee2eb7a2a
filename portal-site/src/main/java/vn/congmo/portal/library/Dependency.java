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
        return new Dependency("listing:" + section + "/" + locale);
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

    /// The site itself: its languages, name, menu and footer. Every page depends on it.
    public static Dependency site() {
        return new Dependency("site");
    }
}
