package vn.congmo.portal.pages;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import vn.congmo.portal.media.Digest;

/// A page as it is sent: compressed once, the same for every reader.
///
/// @param status       HTTP status
/// @param mediaType    as in the header Content-Type
/// @param digest       SHA-256 of the uncompressed bytes; validators are made from it
/// @param gzip         the bytes, compressed; not to be changed
/// @param length       how many bytes there are uncompressed
/// @param dependencies keys of what the page is made of
public record Page(int status, String mediaType, String digest, byte[] gzip, int length, List<String> dependencies) {

    /// A file that depends on no content.
    public static Page of(int status, String mediaType, byte[] body) {
        return of(status, mediaType, body, List.of());
    }

    static Page of(int status, String mediaType, byte[] body, List<String> dependencies) {
        return new Page(status, mediaType, Digest.of(body).hex(), compressed(body), body.length, dependencies);
    }

    static Page of(int status, String mediaType, String body, List<String> dependencies) {
        return of(status, mediaType, body.getBytes(StandardCharsets.UTF_8), dependencies);
    }

    /// The bytes for a reader that does not take gzip.
    public byte[] identity() {
        try (var unpacked = new GZIPInputStream(new ByteArrayInputStream(gzip))) {
            return unpacked.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Whether the compressed bytes are those that the digest names.
    boolean isWhole() {
        try {
            return Digest.of(identity()).hex().equals(digest);
        } catch (UncheckedIOException broken) {
            return false;
        }
    }

    private static byte[] compressed(byte[] body) {
        var bytes = new ByteArrayOutputStream(body.length / 3 + 64);
        try (var packed = new GZIPOutputStream(bytes)) {
            packed.write(body);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
