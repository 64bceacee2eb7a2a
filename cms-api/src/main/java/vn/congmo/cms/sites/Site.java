package vn.congmo.cms.sites;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import vn.congmo.cms.storage.Version;

/// One agency's portal in this installation.
///
/// @param key     stable name ("bo-mau")
/// @param locales its languages; paths of the first have no prefix
/// @param origin  scheme and host at which readers see it, without a trailing slash
public record Site(String key, String name, List<Language> locales, URI origin, Version version) {

    public Site {
        locales = List.copyOf(locales);
    }

    /// The path of the home page in a language.
    public Path home(Language locale) {
        return locale.equals(locales.getFirst()) ? new Path("/") : new Path("/" + locale.tag().toLowerCase(Locale.ROOT));
    }
}
