package vn.congmo.portal.visitors;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import vn.congmo.portal.media.Digest;
import vn.congmo.portal.media.MediaFolder;
import vn.congmo.portal.media.MediaType;

/// Sends pictures from the portal's disk, whole or in part (RFC 9110, section 14).
@Component
final class MediaAnswers {

    private static final Pattern NAME = Pattern.compile("/media/([0-9a-f]{64})\\.([a-z0-9]{2,5})");

    private final MediaFolder media;

    MediaAnswers(MediaFolder media) {
        this.media = media;
    }

    /// False when the portal holds no such file.
    boolean answer(String path, HttpServletRequest request, HttpServletResponse response) throws IOException {
        var name = NAME.matcher(path);
        if (!name.matches()) return false;
        var type = MediaType.ending(name.group(2));
        var file = media.file(new Digest(name.group(1)));
        if (type.isEmpty() || file.isEmpty()) return false;
        var tag = '"' + name.group(1) + '"';
        response.setHeader("ETag", tag);
        response.setHeader("Cache-Control", PageSender.FOR_EVER);
        response.setHeader("Accept-Ranges", "bytes");
        if (Validators.matches(request.getHeader("If-None-Match"), tag)) response.setStatus(304);
        else send(file.get(), type.get(), tag, request, response);
        return true;
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
        response.setContentType(type.type());
        response.setContentLengthLong(length);
        if (request.getMethod().equals("HEAD")) return;
        var reader = Channels.newChannel(response.getOutputStream());
        for (var sent = 0L; sent < length; ) sent += channel.transferTo(from + sent, length - sent, reader);
    }
}
