package vn.congmo.cms.delivery;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import vn.congmo.cms.assets.Assets;
import vn.congmo.cms.problems.Problems;

/// Bytes by their digest: they never change, so they may be kept for ever. Ranges are honoured (RFC 9110, section 14).
@RestController
class AssetRequests {

    private static final CacheControl FOR_EVER = CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable();

    private final Assets assets;
    private final Problems problems;

    AssetRequests(Assets assets, Problems problems) {
        this.assets = assets;
        this.problems = problems;
    }

    @GetMapping("/api/content/v1/assets/{sha256}")
    ResponseEntity<?> bytes(@PathVariable String sha256, HttpServletRequest request) {
        if (!sha256.matches("[0-9a-f]{64}")) return unknown();
        var kept = new Kept(new EntityTag("\"" + sha256 + "\""), FOR_EVER, Set.of());
        return kept.tag().isHeldBy(request) ? kept.unchanged()
                : assets.bytes(sha256).<ResponseEntity<?>>map(found -> kept.whole(ResponseEntity.ok()
                        .contentType(MediaType.parseMediaType(found.mediaType())).body(found.content()))).orElseGet(this::unknown);
    }

    private ResponseEntity<Object> unknown() {
        return problems.answer(HttpStatus.NOT_FOUND, "unknown-asset", Map.of());
    }
}
