package vn.congmo.accessibility.follow;

/// A page that the feed says is live now.
///
/// @param position of the change in the feed
/// @param item     id of the item
/// @param locale   language of the document
/// @param edition  number of the live edition
/// @param path     where readers find it, from the root of the site
record Published(long position, String item, String locale, int edition, String path) {

    String document() {
        return item + "/" + locale;
    }
}
