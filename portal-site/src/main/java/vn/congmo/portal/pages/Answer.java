package vn.congmo.portal.pages;

/// What a reader gets for an address.
public sealed interface Answer {

    /// A page to send, with its status.
    record Ready(Page page) implements Answer {}

    /// The page is elsewhere, for good (301).
    ///
    /// @param location a path of the site or an https address, fit for a header
    record Elsewhere(String location) implements Answer {

        /// @param path of the site, or an https address, as text
        public static Elsewhere at(String path) {
            return new Elsewhere(Addresses.inHeader(path));
        }
    }
}
