package vn.congmo.cms.delivery;

import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.json.JsonMapper;
import vn.congmo.cms.changes.Feed;
import vn.congmo.cms.changes.PublicDocument;
import vn.congmo.cms.live.LiveDocuments;
import vn.congmo.cms.sites.Language;

/// Everything that is live, one document a line (NDJSON), for those who keep a copy of their own: first this, then the feed from the position
/// that the answer names.
@RestController
class ExportRequests {

    /// Where to go on in the feed: `changes?after=`.
    private static final String POSITION = "Congmo-Position";

    private final LiveDocuments live;
    private final Feed feed;
    private final JsonMapper json;

    ExportRequests(LiveDocuments live, Feed feed, JsonMapper json) {
        this.live = live;
        this.feed = feed;
        this.json = json;
    }

    /// Bodies are read one by one while the answer is written, so that its size costs no memory. What moves meanwhile comes in its newer
    /// state, and again in the feed; what ceases to be live is left out.
    @GetMapping("/api/content/v1/export")
    @ApiResponse(responseCode = "200", content = @Content(mediaType = "application/x-ndjson", schema = @Schema(implementation = PublicDocument.class)))
    void export(@RequestParam String site, @RequestParam(required = false) @Nullable Language locale, HttpServletResponse response) throws IOException {
        response.setContentType("application/x-ndjson");
        response.setHeader("Cache-Control", "no-store");
        response.setHeader(POSITION, "" + live.position());
        var out = response.getOutputStream();
        for (var outline : live.everything(site, locale)) {
            var whole = feed.at(outline.position()).or(() -> live.find(outline.document().documentId()).flatMap(now -> feed.at(now.position())));
            if (whole.isEmpty() || !whole.get().document().isLive()) continue;
            out.write(json.writeValueAsString(whole.get().document()).getBytes(StandardCharsets.UTF_8));
            out.write('\n');
        }
    }
}
