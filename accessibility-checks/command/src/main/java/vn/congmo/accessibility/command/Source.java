package vn.congmo.accessibility.command;

import java.net.URI;

/// A page's source, and the address where a browser finds the same page.
record Source(URI address, String html) {}
