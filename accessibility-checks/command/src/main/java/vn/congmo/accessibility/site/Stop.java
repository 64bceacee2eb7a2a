package vn.congmo.accessibility.site;

/// A page on the way through a site.
///
/// @param address  its address, or the name of a file
/// @param depth    number of links from a page that was asked for
/// @param number   which page of the walk it is, from 1
/// @param referrer the page that links to it; empty when it was asked for
public record Stop(String address, int depth, int number, String referrer) {

    public boolean wasAsked() {
        return depth == 0;
    }
}
