package vn.congmo.cms.delivery;

import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.springframework.context.SmartLifecycle;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import vn.congmo.cms.changes.Change;
import vn.congmo.cms.changes.Feed;

/// The change feed over HTTP (`content-samples/feed/README.md`). A caller who is up to date may wait for the next change.
@RestController
class ChangeRequests implements SmartLifecycle {

    private static final int MOST = 100;
    private static final int LONGEST_WAIT_SECONDS = 30;
    private static final Duration SLICE = Duration.ofMillis(500);

    private final Feed feed;
    private volatile boolean open;

    ChangeRequests(Feed feed) {
        this.feed = feed;
    }

    /// @param next address to ask next
    record Page(List<Change> changes, URI next) {}

    @GetMapping("/api/content/v1/changes")
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = Page.class)))
    ResponseEntity<?> changes(
            @RequestParam(defaultValue = "0") @Min(0) @Max(Long.MAX_VALUE - MOST) long after,
            @RequestParam(defaultValue = "50") @Min(1) @Max(MOST) int limit,
            @RequestParam(defaultValue = "0") @Min(0) @Max(LONGEST_WAIT_SECONDS) int wait,
            HttpServletRequest request) {
        awaitChange(after, Duration.ofSeconds(wait));
        // The feed as far as it goes is the state of each of its pages. Weak: what a later change supersedes goes a moment after that change has come.
        return new Kept(EntityTag.of(after, limit, feed.last()).weak(), CacheControl.noCache(), Set.of("feed")).answer(request, () -> page(after, limit, request));
    }

    private ResponseEntity<?> page(long after, int limit, HttpServletRequest request) {
        var page = feed.after(after, limit);
        var next = ServletUriComponentsBuilder.fromRequestUri(request).replaceQuery(null)
                .queryParam("after", page.scanned()).queryParam("limit", limit).build().toUri();
        return ResponseEntity.ok().body(new Page(page.changes(), next));
    }

    /// In slices, so that a server that stops lets nobody wait on.
    private void awaitChange(long after, Duration longest) {
        long until = System.nanoTime() + longest.toNanos();
        while (open && feed.last() <= after && System.nanoTime() < until) {
            var left = Duration.ofNanos(until - System.nanoTime());
            feed.await(after, left.compareTo(SLICE) < 0 ? left : SLICE);
        }
    }

    @Override
    public void start() {
        open = true;
    }

    @Override
    public void stop() {
        open = false;
    }

    @Override
    public boolean isRunning() {
        return open;
    }

    /// Stops before the web server, which waits for requests under way.
    @Override
    public int getPhase() {
        return Integer.MAX_VALUE;
    }
}
