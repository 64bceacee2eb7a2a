package vn.congmo.cms.documentation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/// One HTTP request byte for byte, also where a well-bred client would refuse to send it.
///
/// @param target  path and query as they stand on the request line
/// @param headers whole lines
record RawRequest(String method, String target, List<String> headers, byte[] body) {

    /// @param type media type of the body, empty when there is none
    record Answer(int status, String type, String body) {}

    /// HTTP/1.0, so that the answer ends where the connection does.
    Answer sentTo(URI origin) {
        try (var socket = new Socket(origin.getHost(), origin.getPort())) {
            socket.setSoTimeout(60_000);
            var out = socket.getOutputStream();
            out.write(head(origin).getBytes(StandardCharsets.UTF_8));
            writeBody(out);
            return read(socket.getInputStream().readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(this + ": " + e.getMessage(), e);
        }
    }

    /// The server may answer and hang up before it has read a body that it does not want.
    private void writeBody(java.io.OutputStream out) throws IOException {
        try {
            out.write(body);
            out.flush();
        } catch (java.net.SocketException hungUp) {
            if (body.length < 1 << 20) throw hungUp;
        }
    }

    private String head(URI origin) {
        var head = new StringBuilder(method).append(' ').append(target).append(" HTTP/1.0\r\nHost: ").append(origin.getAuthority()).append("\r\n");
        headers.forEach(line -> head.append(line).append("\r\n"));
        if (body.length > 0) head.append("Content-Length: ").append(body.length).append("\r\n");
        return head.append("\r\n").toString();
    }

    private static Answer read(byte[] bytes) {
        var text = new String(bytes, StandardCharsets.UTF_8);
        int end = text.indexOf("\r\n\r\n");
        if (end < 0) return new Answer(0, "", text);
        var lines = text.substring(0, end).split("\r\n");
        var type = "";
        for (var line : lines) if (line.toLowerCase(Locale.ROOT).startsWith("content-type:")) type = line.substring(13).strip();
        return new Answer(Integer.parseInt(lines[0].split(" ")[1]), type, text.substring(end + 4));
    }

    @Override
    public String toString() {
        var shown = new String(body, StandardCharsets.UTF_8);
        var secret = headers.stream().filter(line -> !line.startsWith("Authorization")).toList();
        return method + " " + (target.length() > 400 ? target.substring(0, 400) + "…" : target) + " " + secret + " "
                + (shown.length() > 600 ? shown.substring(0, 600) + "… (" + body.length + " bytes)" : shown);
    }
}
