package vn.congmo.accessibility.browser;

import java.net.URI;

/// The browser got no page from an address.
public final class PageUnreachable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String code;

    PageUnreachable(URI address, String code, Throwable cause) {
        super("No page came from " + address + " (" + code + ")", cause);
        this.code = code;
    }

    /// The browser's own code, such as ERR_NAME_NOT_RESOLVED or TIMED_OUT.
    public String code() {
        return code;
    }
}
