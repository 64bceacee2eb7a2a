package vn.congmo.cms.delivery;

import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.json.JsonMapper;
import vn.congmo.cms.changes.PublicDocument;
import vn.congmo.cms.live.LiveDocuments;
import vn.congmo.cms.live.LiveDocuments.Outline;
import vn.congmo.cms.sites.Language;

/// Everything that is live, one document a line (NDJSON), for those who keep a copy of their own: first this, then the feed from the position
/// that the answer names.
@RestController
class ExportRequests {

    /// Where to go on in the feed: `changes?after=`.
    static final String POSITION = "Congmo-Position";

    private static final int AT_ONCE = 200;

    private final LiveDocuments live;
    private final Bodies bodies;
    private final JsonMapper json;

    ExportRequests(LiveDocuments live, Bodies bodies, JsonMapper json) {
        this.live = live;
        this.bodies = bodies;
        this.json = json;
    }

    /// Bodies are read as the answer is written, so that its size costs no memory. What moves meanwhile comes in its newer state, and again in
    /// the feed; what ceases to be live is left out. Two answers with the same tag bring a copy to the same state by way of the feed.
    @GetMapping("/api/content/v1/export")
    @ApiResponse(responseCode = "200", content = @Content(mediaType = "application/x-ndjson", schema = @Schema(implementation = PublicDocument.class)))
    void export(@RequestParam String site, @RequestParam(required = false) @Nullable Language locale, HttpServletRequest request, HttpServletResponse response) throws IOException {
        long position = live.position();
        var tag = EntityTag.of(site, locale, live.changed(site)).weak();
        response.setHeader("ETag", tag.text());
        response.setHeader("Cache-Control", "no-cache");
        response.setHeader(POSITION, "" + position);
        if (tag.isHeldBy(request)) {
            response.setStatus(HttpStatus.NOT_MODIFIED.value());
            return;
        }
        response.setContentType("application/x-ndjson");
        write(live.everything(site, locale), response);
    }

    private void write(List<Outline> outlines, HttpServletResponse response) throws IOException {
        try (var lines = json.writer().withRootValueSeparator("\n").writeValues(response.getOutputStream())) {
            for (int i = 0; i < outlines.size(); i += AT_ONCE)
                for (var change : bodies.of(outlines.subList(i, Math.min(i + AT_ONCE, outlines.size()))))
                    if (change.document().isLive()) lines.write(change.document());
        }
    }
}
