package vn.congmo.cms.sites;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/// Where a document stands on its site: "/" or segments of lower-case letters, digits and hyphens ("/tin-tuc/5g").
public record Path(@JsonValue String text) {

    private static final int LONGEST = 300;
    private static final String SEGMENTS = "/|(/[a-z0-9]+(-[a-z0-9]+)*)+";

    @JsonCreator
    public Path {
        if (!isPath(text)) throw new IllegalArgumentException("Not a path: " + text);
    }

    public static boolean isPath(String text) {
        return text.length() <= LONGEST && text.matches(SEGMENTS);
    }

    /// The path of something below this one.
    public Path below(String segment) {
        return new Path((text.equals("/") ? "" : text) + "/" + segment);
    }

    @Override
    public String toString() {
        return text;
    }
}
