package vn.congmo.cms.assets;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.congmo.cms.people.Actor;
import vn.congmo.cms.problems.Problems;

/// Uploaded files over HTTP.
@RestController
@RequestMapping("/api/manage/v1/assets/{id}")
class UploadRequests {

    private final Uploads uploads;
    private final Assets assets;
    private final Problems problems;

    UploadRequests(Uploads uploads, Assets assets, Problems problems) {
        this.uploads = uploads;
        this.assets = assets;
        this.problems = problems;
    }

    @GetMapping
    ResponseEntity<?> read(@PathVariable UUID id) {
        return assets.find(id).<ResponseEntity<?>>map(asset -> ResponseEntity.ok(AssetAnswer.of(asset, assets.scan(id).orElseThrow(), problems)))
                .orElseGet(() -> problems.answer(HttpStatus.NOT_FOUND, "unknown-asset", Map.of()));
    }

    @PutMapping
    ResponseEntity<?> put(
            @PathVariable UUID id,
            @RequestHeader(name = "If-None-Match", required = false) @Nullable String ifNew,
            @RequestHeader(name = "Content-Type", required = false) @Nullable String declared,
            @RequestHeader(name = "Content-Disposition", required = false) @Nullable String disposition,
            HttpServletRequest request,
            @AuthenticationPrincipal Actor actor) throws IOException {
        if (!"*".equals(ifNew)) return problems.answer(HttpStatus.PRECONDITION_REQUIRED, "version-required", Map.of());
        // One byte more than is taken tells that there is more, without reading it.
        var bytes = request.getContentLengthLong() > FileInspection.LARGEST
                ? new byte[FileInspection.LARGEST + 1] : request.getInputStream().readNBytes(FileInspection.LARGEST + 1);
        return switch (uploads.upload(id, bytes, mediaType(declared), filename(disposition), actor)) {
            case UploadOutcome.Stored(var asset, var scan) -> ResponseEntity.created(URI.create("/api/manage/v1/assets/" + id)).body(AssetAnswer.of(asset, scan, problems));
            case UploadOutcome.AlreadyThere(var asset, var scan) -> ResponseEntity.ok(AssetAnswer.of(asset, scan, problems));
            case UploadOutcome.Different() -> problems.answer(HttpStatus.PRECONDITION_FAILED, "other-bytes", Map.of());
            case UploadOutcome.NotAllowed() -> problems.answer(HttpStatus.FORBIDDEN, "not-allowed", Map.of());
            case UploadOutcome.Refused refused -> refused(refused);
        };
    }

    private ResponseEntity<?> refused(UploadOutcome.Refused refused) {
        var sentence = problems.text("upload." + refused.reason(), refused.arguments().toArray());
        var problem = switch (RefusedUpload.Reason.valueOf(refused.reason().toUpperCase(java.util.Locale.ROOT).replace('-', '_'))) {
            case EMPTY -> problems.problem(HttpStatus.BAD_REQUEST, "invalid");
            case TOO_LARGE, TOO_MANY_PIXELS -> problems.problem(HttpStatus.CONTENT_TOO_LARGE, "too-large");
            case UNKNOWN_TYPE, OTHER_TYPE, OTHER_EXTENSION, MOVING -> problems.problem(HttpStatus.UNSUPPORTED_MEDIA_TYPE, "unsupported-media");
            case UNPLAYABLE, NOT_UTF_8, NOT_DATA, LOCKED, BROKEN_PDF, VTT_HEADER, VTT_TIMING, VTT_ORDER, VTT_EMPTY ->
                    problems.problem(HttpStatus.UNPROCESSABLE_CONTENT, "unreadable-file");
            case INFECTED -> problems.problem(HttpStatus.UNPROCESSABLE_CONTENT, "infected-file");
            case DAMAGED, HIDDEN_CONTENT -> problems.problem(HttpStatus.UNPROCESSABLE_CONTENT, "unreadable-image");
        };
        problem.setDetail(sentence);
        if (refused.reason().equals("infected")) problem.setProperty("signature", refused.arguments().getFirst());
        problem.setProperty("errors", List.of(Map.of("pointer", "", "code", refused.reason(), "message", sentence)));
        return ResponseEntity.of(problem).build();
    }

    private static @Nullable String mediaType(@Nullable String declared) {
        return declared == null ? null : declared.split(";", 2)[0].strip();
    }

    private static @Nullable String filename(@Nullable String disposition) {
        if (disposition == null) return null;
        try {
            return ContentDisposition.parse(disposition).getFilename();
        } catch (IllegalArgumentException unreadable) {
            return null;
        }
    }
}
