package vn.congmo.themes.pages;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What every page of a site has around its own content.
///
/// @param lang         BCP 47 language of the page
/// @param title        title of the page alone; the theme adds the agency's name
/// @param description  one sentence for search engines and previews; null when there is none
/// @param canonical    path of this page, from the site's root ("/tin-tuc/5g"); null for pages that have no address of their own
/// @param origin       scheme and host of the site for absolute addresses, without a trailing slash ("https://example.vn")
/// @param agency       the site's name, tagline and footer
/// @param sections     the main sections, in the order of the menu
/// @param trail        from home to the parent of this page; empty on the home page
/// @param languages    one entry for each language of the site, this page's own among them
/// @param searchPath   path of the search form's target
/// @param query        what the reader searched for; empty elsewhere
/// @param noIndex      true for previews, search results and error pages
/// @param texts        the site's own sentences by key ("welcome", "search-help"); what is not there is not said
public record Frame(
        String lang,
        String title,
        @Nullable String description,
        @Nullable String canonical,
        String origin,
        Agency agency,
        List<NavigationLink> sections,
        List<NavigationLink> trail,
        List<LanguageLink> languages,
        String searchPath,
        String query,
        boolean noIndex,
        Map<String, String> texts) {

    private static final Set<String> FROM_RIGHT_TO_LEFT = Set.of("ar", "arc", "dv", "fa", "he", "ku", "ps", "sd", "ug", "ur", "yi");

    /// The direction of the page's language, as HTML writes it: "rtl" or "ltr".
    public String dir() {
        return FROM_RIGHT_TO_LEFT.contains(lang.split("-", 2)[0]) ? "rtl" : "ltr";
    }

    /// The body that publishes the site, as its site document says it.
    ///
    /// @param notice a sentence that stands on every page ("Trang mẫu …"); null for none
    public record Agency(
            String name,
            String shortName,
            String tagline,
            String homePath,
            @Nullable String address,
            @Nullable String phone,
            @Nullable String email,
            @Nullable String responsible,
            @Nullable String notice,
            List<NavigationLink> footerLinks) {}

    /// @param current true for the section that the page belongs to
    public record NavigationLink(String text, String path, boolean current) {}

    /// @param path      the same document in that language, or the home page of that language
    /// @param available false when the document does not exist in that language and `path` leads to its home page
    /// @param current   true for the language of this page
    public record LanguageLink(String lang, String name, String path, boolean available, boolean current) {}
}
