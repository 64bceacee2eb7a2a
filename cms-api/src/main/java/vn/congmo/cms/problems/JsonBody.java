package vn.congmo.cms.problems;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import org.springframework.http.HttpStatus;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Reads a request's body as JSON (RFC 8259), strictly and up to a limit.
public final class JsonBody {

    private static final int LARGEST = 4 << 20;
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private JsonBody() {}

    /// @throws RefusedRequest when the body is not JSON (400, 415) or too large (413)
    public static JsonNode read(HttpServletRequest request) throws IOException {
        var type = request.getContentType();
        if (type != null && !type.split(";")[0].strip().equalsIgnoreCase("application/json"))
            throw new RefusedRequest(HttpStatus.UNSUPPORTED_MEDIA_TYPE, "unsupported-media", Map.of(), type);
        return read(request.getInputStream());
    }

    static JsonNode read(InputStream body) throws IOException {
        // One byte more than is taken tells that there is more, without reading it.
        var bytes = body.readNBytes(LARGEST + 1);
        if (bytes.length > LARGEST) throw new RefusedRequest(HttpStatus.CONTENT_TOO_LARGE, "too-large", Map.of(), LARGEST >> 20);
        try {
            var read = JSON.readTree(bytes);
            return read.isMissingNode() ? JSON.createObjectNode() : read;
        } catch (JacksonException e) {
            var where = e.getLocation();
            throw new RefusedRequest(HttpStatus.BAD_REQUEST, "malformed",
                    where == null ? Map.of() : Map.of("line", where.getLineNr(), "column", where.getColumnNr()),
                    where == null ? 0 : where.getLineNr(), where == null ? 0 : where.getColumnNr());
        }
    }
}
