package vn.congmo.cms.assets;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// An uploaded file as the feed names it.
///
/// @param mediaType type of the upload, told from its bytes
/// @param width     of a picture or film, in pixels; 0 for others
/// @param height    of a picture or film, in pixels; 0 for others
/// @param renditions of a picture ascending by width, never wider than the original; of any other file one, its own bytes
/// @param file      what is known of a file that is no picture; null for pictures
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Asset(UUID id, String mediaType, int width, int height, List<Rendition> renditions, @Nullable FileFacts file) {

    public Asset {
        renditions = List.copyOf(renditions);
    }

    /// A picture.
    public Asset(UUID id, String mediaType, int width, int height, List<Rendition> renditions) {
        this(id, mediaType, width, height, renditions, null);
    }

    /// @param sha256 digest of the bytes, 64 lower-case hexadecimal digits; also their address
    /// @param bytes  how many there are
    public record Rendition(int width, int height, String sha256, String mediaType, long bytes) {}

    /// What does not apply, or could not be found out, is null.
    ///
    /// @param name     of the file as it was uploaded
    /// @param seconds  of film and sound; of captions the end of the last
    /// @param sound    whether a film is heard
    /// @param language BCP 47 tag that a PDF or captions name
    /// @param tagged   whether a PDF has a structure that assistive technology can read
    /// @param titled   whether a PDF has a title of its own
    /// @param text     whether a PDF holds text, not only pictures of it
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record FileFacts(String name, long bytes, @Nullable Double seconds, @Nullable Boolean sound, @Nullable String language,
            @Nullable Integer pages, @Nullable Boolean tagged, @Nullable Boolean titled, @Nullable Boolean text) {}
}
