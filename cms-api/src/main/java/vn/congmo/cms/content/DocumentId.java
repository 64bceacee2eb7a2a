package vn.congmo.cms.content;
import vn.congmo.cms.sites.Language;

import java.util.UUID;

/// A document: an item in one language.
public record DocumentId(UUID item, Language locale) {

    /// The inverse of `toString`.
    public static DocumentId parse(String key) {
        var slash = key.indexOf('/');
        return new DocumentId(UUID.fromString(key.substring(0, slash)), new Language(key.substring(slash + 1)));
    }

    /// The document's key in the database: "uuid/locale".
    @Override
    public String toString() {
        return item + "/" + locale.tag();
    }
}
