package vn.congmo.cms.storage;

import com.fasterxml.jackson.annotation.JsonValue;

/// How often a document's head has moved, from 1. Whoever writes says which version it saw.
public record Version(@JsonValue long number) {

    public Version {
        if (number < 1) throw new IllegalArgumentException("Versions count from 1, not from " + number);
    }

    public Version next() {
        return new Version(number + 1);
    }

    /// The strong entity tag of this version (RFC 9110, section 8.8.3).
    public String etag() {
        return "\"" + number + "\"";
    }
}
