package vn.congmo.cms.delivery;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.http.ResponseEntity.BodyBuilder;

/// What others may know of an answer while they keep it: its state, for how long, and under which keys they drop it when something changes.
///
/// @param keys names for `Surrogate-Key`, by which a content network purges
record Kept(EntityTag tag, CacheControl lifetime, Set<String> keys) {

    static final String SURROGATE_KEYS = "Surrogate-Key";

    /// 304 when the caller holds this state, and then the body is not made.
    ResponseEntity<?> answer(HttpServletRequest request, Supplier<ResponseEntity<?>> whole) {
        return tag.isHeldBy(request) ? unchanged() : whole(whole.get());
    }

    ResponseEntity<?> unchanged() {
        return headers(ResponseEntity.status(HttpStatus.NOT_MODIFIED)).build();
    }

    ResponseEntity<?> whole(ResponseEntity<?> made) {
        return headers(ResponseEntity.status(made.getStatusCode()).headers(made.getHeaders())).body(made.getBody());
    }

    private BodyBuilder headers(BodyBuilder answer) {
        answer.eTag(tag.text()).cacheControl(lifetime);
        return keys.isEmpty() ? answer : answer.header(SURROGATE_KEYS, String.join(" ", keys));
    }

    /// The key of an item, in all its languages.
    static String item(UUID item) {
        return "item:" + item;
    }

    /// The key of every list and part of a site.
    static String site(String site) {
        return "site:" + site;
    }

    static Set<String> keys(String site, Collection<UUID> items) {
        var keys = new LinkedHashSet<String>();
        keys.add(site(site));
        items.forEach(item -> keys.add(item(item)));
        return keys;
    }
}
