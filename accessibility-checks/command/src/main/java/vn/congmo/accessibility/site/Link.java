package vn.congmo.accessibility.site;

import vn.congmo.accessibility.pages.Addresses;

/// A link of a page.
///
/// @param name     its text, or what stands in for it; spaces made one
/// @param target   absolute address
/// @param place    `nav`, `header`, `footer` or `main`: the landmark that it stands in
/// @param block    name of its navigation, or its number on the page; empty outside of one
/// @param language that hreflang announces; empty when it does not
/// @param follow   false for rel="nofollow" and downloads
record Link(String name, String target, String place, String block, String language, boolean follow) {

    /// The address without the place on the page.
    String page() {
        return Addresses.page(target);
    }

    /// The place on the page; empty when there is none.
    String fragment() {
        var hash = target.indexOf('#');
        return hash < 0 ? "" : target.substring(hash + 1);
    }

    boolean isRepeated() {
        return !place.equals("main");
    }
}
