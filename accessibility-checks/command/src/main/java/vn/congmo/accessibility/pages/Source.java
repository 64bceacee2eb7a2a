package vn.congmo.accessibility.pages;

import java.net.URI;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/// A page's source, the address where a browser finds the same page, and the file that it was read from, if it was.
public record Source(URI address, String html, @Nullable Path file) {

    public Source(URI address, String html) {
        this(address, html, null);
    }
}
