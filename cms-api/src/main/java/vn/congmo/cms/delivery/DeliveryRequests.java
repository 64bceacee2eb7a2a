package vn.congmo.cms.delivery;

import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
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
import vn.congmo.cms.publishing.Planned;
import vn.congmo.cms.sites.Language;

/// What is live, by id and by path. A withdrawn document answers with its reason, without its body.
@RestController
@RequestMapping("/api/content/v1")
class DeliveryRequests {

    private final LiveDocuments live;
    private final Feed feed;
    private final Planned planned;
    private final Problems problems;
    private final Clock clock;

    DeliveryRequests(LiveDocuments live, Feed feed, Planned planned, Problems problems, Clock clock) {
        this.live = live;
        this.feed = feed;
        this.planned = planned;
        this.problems = problems;
        this.clock = clock;
    }

    @GetMapping("/documents/{item}/{locale}")
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = PublicDocument.class)))
    ResponseEntity<?> byId(@PathVariable UUID item, @PathVariable Language locale, HttpServletRequest request) {
        return live.find(new DocumentId(item, locale)).<ResponseEntity<?>>map(found -> answer(found, request)).orElseGet(this::unknown);
    }

    /// @param path from the root of the site
    @GetMapping("/by-path")
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = PublicDocument.class)))
    ResponseEntity<?> byPath(@RequestParam String site, @RequestParam String path, HttpServletRequest request) {
        var found = live.at(site, path);
        if (found.isEmpty()) return unknown();
        var document = found.get().document();
        if (document.state().equals("gone") || document.path().text().equals(path)) return answer(found.get(), request);
        return kept(found.get()).answer(request, () -> elsewhere(address(site, document.path().text())));
    }

    private ResponseEntity<?> answer(Outline outline, HttpServletRequest request) {
        var document = outline.document();
        return kept(outline).answer(request, () -> switch (document.state()) {
            case "gone" -> problems.answer(HttpStatus.GONE, "gone", Map.of());
            case "redirected" -> elsewhere(target(document));
            default -> whole(outline).<ResponseEntity<?>>map(change -> ResponseEntity.ok().lastModified(change.at())
                    .header("Content-Language", document.locale().tag()).body(change.document())).orElseGet(this::unknown);
        });
    }

    /// The position tells each state of a document from every other.
    private Kept kept(Outline outline) {
        var document = outline.document();
        return new Kept(EntityTag.of(document.documentId(), outline.position()), Lifetime.until(planned.next(document.documentId()), clock.instant()), Kept.keys(document.site(), List.of(document.id())));
    }

    private static ResponseEntity<?> elsewhere(URI address) {
        return ResponseEntity.status(HttpStatus.MOVED_PERMANENTLY).location(address).build();
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
            @RequestParam(required = false) @Nullable String cursor,
            HttpServletRequest request) {
        if (limit < 1 || limit > 100) return problems.answer(HttpStatus.BAD_REQUEST, "wrong-parameter", Map.of("parameter", "limit"), "limit", "" + limit);
        var after = Cursor.parse(cursor);
        var found = live.newest(document -> document.site().equals(site) && document.locale().equals(locale)
                && (type == null || document.type().equals(type))
                && (section == null || document.links().getOrDefault("section", List.of()).contains(section))
                && after.isBefore(document), 0, limit);
        var tag = EntityTag.of(request.getQueryString(), found.stream().map(document -> live.find(document.documentId()).map(Outline::position)).toList());
        return new Kept(tag, Lifetime.until(planned.next(site), clock.instant()), Kept.keys(site, found.stream().map(PublicDocument::id).toList())).answer(request, () -> {
            var body = new LinkedHashMap<String, Object>(Map.of("documents", found));
            if (found.size() == limit) body.put("cursor", Cursor.after(found.getLast()).text());
            return ResponseEntity.ok().header("Content-Language", locale.tag()).body(body);
        });
    }
}
