package vn.congmo.accessibility.pages;

import java.net.URI;

/// A page's source, and the address where a browser finds the same page.
public record Source(URI address, String html) {}
