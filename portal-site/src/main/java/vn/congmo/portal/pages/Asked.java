package vn.congmo.portal.pages;

/// What a reader asks for.
///
/// @param path  decoded path, from the root of the site
/// @param page  page of a list, from 1
/// @param query what to search for; empty for none
public record Asked(String path, int page, String query) {}
