package vn.congmo.themes.assembly;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.congmo.themes.pages.PageView.ItemLink;

/// What is live in one site, for one page to be made. Whoever gives it may note what was asked for: the page depends on exactly that.
public interface LiveSite {

    /// The live documents of type `site`, one for each language of the site.
    List<LiveDocument> homes();

    /// Everything about a document; empty when it is not live in that language.
    Optional<LiveDocument> document(UUID item, String locale);

    /// What a link to it shows: its title and path; empty when it is not live in that language or has no page.
    Optional<ItemLink> link(UUID item, String locale);

    /// All live documents of a type of which a site has few (menus, home compositions, site texts), in a stable order.
    List<LiveDocument> few(String type, String locale);

    /// The live official document of a number, as `DocumentNumber.canonical` writes it.
    Optional<ItemLink> numbered(String canonical, String locale);

    /// A stretch of a list, the one first published last before the others.
    List<LiveDocument> newest(Listing list, String locale, int from, int limit);

    int count(Listing list, String locale);

    /// Today in Viet Nam.
    LocalDate today();
}
