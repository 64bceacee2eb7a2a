package vn.congmo.cms.delivery;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Base64;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import vn.congmo.cms.changes.PublicDocument;
import vn.congmo.cms.problems.RefusedRequest;

/// Where a page of a list ended: when its last document was first published, and which it was.
record Cursor(Instant published, String document) {

    private static final Cursor START = new Cursor(Instant.MAX, "");

    static Cursor after(PublicDocument last) {
        return new Cursor(last.firstPublishedAt(), last.documentId().toString());
    }

    /// @throws RefusedRequest for what is no cursor of ours
    static Cursor parse(@Nullable String text) {
        if (text == null) return START;
        try {
            var parts = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8).split(" ", 2);
            if (parts.length == 2) return new Cursor(Instant.parse(parts[0]), parts[1]);
        } catch (IllegalArgumentException | DateTimeException e) {
            throw refused(text);
        }
        throw refused(text);
    }

    String text() {
        return Base64.getUrlEncoder().withoutPadding().encodeToString((published + " " + document).getBytes(StandardCharsets.UTF_8));
    }

    /// True when the document comes after this cursor in a list, newest first.
    boolean isBefore(PublicDocument other) {
        int time = other.firstPublishedAt().compareTo(published);
        return time < 0 || time == 0 && other.documentId().toString().compareTo(document) > 0;
    }

    private static RefusedRequest refused(String text) {
        return new RefusedRequest(HttpStatus.BAD_REQUEST, "wrong-parameter", Map.of("parameter", "cursor"), "cursor");
    }
}
