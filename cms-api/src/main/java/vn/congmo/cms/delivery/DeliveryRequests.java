package vn.congmo.cms.delivery;

import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.util.UriComponentsBuilder;
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
    private final Bodies bodies;
    private final Planned planned;
    private final Problems problems;
    private final Clock clock;

    DeliveryRequests(LiveDocuments live, Bodies bodies, Planned planned, Problems problems, Clock clock) {
        this.live = live;
        this.bodies = bodies;
        this.planned = planned;
        this.problems = problems;
        this.clock = clock;
    }

    @GetMapping("/documents/{item}/{locale}")
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = PublicDocument.class)))
    ResponseEntity<?> byId(
            @PathVariable UUID item,
            @PathVariable Language locale,
            @RequestParam(required = false) @Parameter(schema = @Schema(type = "string")) @Nullable Fallback fallback,
            @RequestParam(required = false) @Parameter(schema = @Schema(type = "string")) @Nullable Fields fields,
            @RequestParam(required = false) @Parameter(schema = @Schema(type = "string")) @Nullable Include include,
            HttpServletRequest request) {
        var languages = (fallback == null ? Fallback.NONE : fallback).after(locale);
        var told = Telling.of(fields, include, languages);
        var found = live.first(item, languages).or(() -> live.find(new DocumentId(item, locale)));
        return found.<ResponseEntity<?>>map(outline -> answer(outline, told, request)).orElseGet(this::unknown);
    }

    /// @param path from the root of the site
    @GetMapping("/by-path")
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = PublicDocument.class)))
    ResponseEntity<?> byPath(
            @RequestParam String site,
            @RequestParam String path,
            @RequestParam(required = false) @Parameter(schema = @Schema(type = "string")) @Nullable Fields fields,
            @RequestParam(required = false) @Parameter(schema = @Schema(type = "string")) @Nullable Include include,
            HttpServletRequest request) {
        var found = live.at(site, path);
        if (found.isEmpty()) return unknown();
        var document = found.get().document();
        if (document.state().equals("gone") || document.path().text().equals(path)) return answer(found.get(), Telling.of(fields, include, List.of(document.locale())), request);
        return kept(request, found.get(), Telling.WHOLE, List.of()).answer(request, () -> elsewhere(address(site, document.path().text())));
    }

    private ResponseEntity<?> answer(Outline outline, Telling told, HttpServletRequest request) {
        var document = outline.document();
        var included = told.include().around(List.of(outline), item -> live.first(item, told.languages()));
        return kept(request, outline, told, included).answer(request, () -> switch (document.state()) {
            case "gone" -> problems.answer(HttpStatus.GONE, "gone", Map.of());
            case "redirected" -> elsewhere(target(document));
            default -> bodies.of(outline).<ResponseEntity<?>>map(change -> ResponseEntity.ok().lastModified(change.at())
                    .header("Content-Language", document.locale().tag()).body(told.of(change.document(), included))).orElseGet(this::unknown);
        });
    }

    /// The position tells each state of a document from every other.
    private Kept kept(HttpServletRequest request, Outline outline, Telling told, List<Outline> included) {
        var document = outline.document();
        var tag = EntityTag.of(document.documentId(), outline.position(), told.name(), included.stream().map(Outline::position).toList());
        var items = Stream.concat(Stream.of(outline), included.stream()).map(each -> each.document().id()).toList();
        KeptAnswers.allow(request, document.site(), included.isEmpty() ? document.documentId() : null);
        var planned = included.isEmpty() ? this.planned.next(document.documentId()) : this.planned.next(document.site());
        return new Kept(tag, Lifetime.until(planned, clock.instant()), Kept.keys(document.site(), items));
    }

    private static ResponseEntity<?> elsewhere(URI address) {
        return ResponseEntity.status(HttpStatus.MOVED_PERMANENTLY).location(address).build();
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
}
