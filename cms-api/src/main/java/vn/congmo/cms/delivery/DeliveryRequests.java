package vn.congmo.cms.delivery;

import java.net.URI;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.util.UriComponentsBuilder;
import vn.congmo.cms.changes.Change;
import vn.congmo.cms.changes.Feed;
import vn.congmo.cms.changes.PublicDocument;
import vn.congmo.cms.content.DocumentId;
import vn.congmo.cms.live.LiveDocuments;
import vn.congmo.cms.live.LiveDocuments.Outline;
import vn.congmo.cms.problems.Problems;
import vn.congmo.cms.sites.Language;

/// What is live, by id and by path. A withdrawn document answers with its reason, without its body.
@RestController
@RequestMapping("/api/content/v1")
class DeliveryRequests {

    private static final CacheControl FRESH_FOR_A_MINUTE =
            CacheControl.maxAge(Duration.ofMinutes(1)).cachePublic().staleWhileRevalidate(Duration.ofMinutes(5)).staleIfError(Duration.ofDays(1));

    private final LiveDocuments live;
    private final Feed feed;
    private final Problems problems;

    DeliveryRequests(LiveDocuments live, Feed feed, Problems problems) {
        this.live = live;
        this.feed = feed;
        this.problems = problems;
    }

    @GetMapping("/documents/{item}/{locale}")
    ResponseEntity<?> byId(@PathVariable UUID item, @PathVariable Language locale) {
        return live.find(new DocumentId(item, locale)).<ResponseEntity<?>>map(this::answer).orElseGet(this::unknown);
    }

    /// @param path from the root of the site
    @GetMapping("/by-path")
    ResponseEntity<?> byPath(@RequestParam String site, @RequestParam String path) {
        var found = live.at(site, path);
        if (found.isEmpty()) return unknown();
        var document = found.get().document();
        if (document.state().equals("gone") || document.path().text().equals(path)) return answer(found.get());
        return ResponseEntity.status(HttpStatus.MOVED_PERMANENTLY).cacheControl(FRESH_FOR_A_MINUTE).location(address(site, document.path().text())).build();
    }

    private ResponseEntity<?> answer(Outline outline) {
        var document = outline.document();
        return switch (document.state()) {
            case "gone" -> problems.answer(HttpStatus.GONE, "gone", Map.of());
            case "redirected" -> ResponseEntity.status(HttpStatus.MOVED_PERMANENTLY).cacheControl(FRESH_FOR_A_MINUTE)
                    .location(target(document)).build();
            default -> whole(outline).<ResponseEntity<?>>map(change -> ResponseEntity.ok().eTag("\"" + change.position() + "\"")
                    .cacheControl(FRESH_FOR_A_MINUTE).lastModified(change.at()).header("Content-Language", document.locale().tag())
                    .body(change.document())).orElseGet(this::unknown);
        };
    }

    /// The body comes from the feed; it may have moved on since the outline was read.
    private Optional<Change> whole(Outline outline) {
        var there = feed.at(outline.position());
        return there.isPresent() ? there : live.find(outline.document().documentId()).flatMap(now -> feed.at(now.position()));
    }

    private static URI target(PublicDocument document) {
        var to = document.redirect() == null ? "/" : document.redirect().to();
        return to.startsWith("/") ? address(document.site(), to) : URI.create(to);
    }

    private static URI address(String site, String path) {
        return UriComponentsBuilder.fromPath("/api/content/v1/by-path").queryParam("site", site).queryParam("path", path).encode().build().toUri();
    }

    private ResponseEntity<Object> unknown() {
        return problems.answer(HttpStatus.NOT_FOUND, "unknown-document", Map.of());
    }

    /// Live documents without bodies, the newest first.
    ///
    /// @param section only those in the section with this id
    /// @param cursor  where the page before ended
    @GetMapping("/documents")
    ResponseEntity<?> list(
            @RequestParam String site,
            @RequestParam Language locale,
            @RequestParam(required = false) @Nullable String type,
            @RequestParam(required = false) @Nullable UUID section,
            @RequestParam(defaultValue = "20") int limit,
            @RequestParam(required = false) @Nullable String cursor) {
        if (limit < 1 || limit > 100) return problems.answer(HttpStatus.BAD_REQUEST, "wrong-parameter", Map.of("parameter", "limit"), "limit", "" + limit);
        var after = Cursor.parse(cursor);
        var found = live.newest(document -> document.site().equals(site) && document.locale().equals(locale)
                && (type == null || document.type().equals(type))
                && (section == null || document.links().getOrDefault("section", List.of()).contains(section))
                && after.isBefore(document), 0, limit);
        var body = new LinkedHashMap<String, Object>(Map.of("documents", found));
        if (found.size() == limit) body.put("cursor", Cursor.after(found.getLast()).text());
        return ResponseEntity.ok().cacheControl(FRESH_FOR_A_MINUTE).body(body);
    }
}
