package vn.congmo.portal.visitors;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.UUID;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import vn.congmo.portal.library.Library;
import vn.congmo.portal.media.Digest;
import vn.congmo.portal.media.MediaFolder;
import vn.congmo.portal.media.MediaType;
import vn.congmo.themes.assembly.Addresses;

/// Sends pictures, films, sounds and files to keep from the portal's disk, whole or in part (RFC 9110, section 14).
@Component
final class MediaAnswers {

    private static final Pattern NAME = Pattern.compile("/media/([0-9a-f]{64})\\.([a-z0-9]{2,5})");

    private static final Pattern KEPT = Pattern.compile("/files/([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})/[a-z0-9-]+\\.([a-z0-9]{2,5})");

    private final MediaFolder media;
    private final Library library;

    MediaAnswers(MediaFolder media, Library library) {
        this.media = media;
        this.library = library;
    }

    /// A file at its lasting address: the bytes that are live now. False when no live document names such a file.
    boolean answerKept(String path, HttpServletRequest request, HttpServletResponse response) throws IOException {
        var name = KEPT.matcher(path);
        if (!name.matches()) return false;
        var asset = library.read(snapshot -> snapshot.asset(UUID.fromString(name.group(1)))).filter(found -> found.file() != null && !found.renditions().isEmpty());
        if (asset.isEmpty()) return false;
        var kept = asset.get();
        var address = Addresses.ofFile(kept.id(), kept.file().name(), kept.mediaType());
        var bytes = kept.renditions().getFirst();
        var file = media.file(new Digest(bytes.sha256()));
        var type = MediaType.named(bytes.mediaType());
        if (file.isEmpty() || type.isEmpty()) return false;
        if (!address.equals(path)) {
            response.setStatus(301);
            response.setHeader("Location", address);
            response.setContentLength(0);
            return true;
        }
        response.setHeader("Content-Disposition", "inline; filename*=UTF-8''" + URLEncoder.encode(kept.file().name(), StandardCharsets.UTF_8).replace("+", "%20"));
        send(file.get(), type.get(), '"' + bytes.sha256() + '"', PageSender.SHORT, request, response);
        return true;
    }

    /// False when the portal holds no such file.
    boolean answer(String path, HttpServletRequest request, HttpServletResponse response) throws IOException {
        var name = NAME.matcher(path);
        if (!name.matches()) return false;
        var type = MediaType.ending(name.group(2));
        var file = media.file(new Digest(name.group(1)));
        if (type.isEmpty() || file.isEmpty()) return false;
        send(file.get(), type.get(), '"' + name.group(1) + '"', PageSender.FOR_EVER, request, response);
        return true;
    }

    private static void send(Path file, MediaType type, String tag, String caching, HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setHeader("ETag", tag);
        response.setHeader("Cache-Control", caching);
        response.setHeader("Accept-Ranges", "bytes");
        if (Validators.matches(request.getHeader("If-None-Match"), tag)) response.setStatus(304);
        else send(file, type, tag, request, response);
    }

    private static void send(Path file, MediaType type, String tag, HttpServletRequest request, HttpServletResponse response) throws IOException {
        try (var channel = FileChannel.open(file)) {
            var size = channel.size();
            var unless = request.getHeader("If-Range");
            var range = unless == null || unless.equals(tag) ? ByteRange.of(request.getHeader("Range"), size) : new ByteRange.Whole();
            switch (range) {
                case ByteRange.Whole() -> part(channel, 200, 0, size, type, request, response);
                case ByteRange.Part(var first, var last) -> {
                    response.setHeader("Content-Range", "bytes " + first + "-" + last + "/" + size);
                    part(channel, 206, first, last - first + 1, type, request, response);
                }
                case ByteRange.Outside() -> {
                    response.setHeader("Content-Range", "bytes */" + size);
                    response.setStatus(416);
                }
            }
        }
    }

    private static void part(FileChannel channel, int status, long from, long length, MediaType type, HttpServletRequest request,
            HttpServletResponse response) throws IOException {
        response.setStatus(status);
        response.setContentType(type.type().startsWith("text/") ? type.type() + ";charset=utf-8" : type.type());
        response.setContentLengthLong(length);
        if (request.getMethod().equals("HEAD")) return;
        var reader = Channels.newChannel(response.getOutputStream());
        for (var sent = 0L; sent < length; ) sent += channel.transferTo(from + sent, length - sent, reader);
    }
}
