package vn.congmo.accessibility.browser;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLConnection;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;

/// Serves pages held in memory, and folders of files, to a browser on this machine (loopback, any free port).
public final class PageServer implements AutoCloseable {

    private static final Map<String, String> TYPES = Map.of(
            "html", "text/html; charset=utf-8", "css", "text/css; charset=utf-8", "js", "text/javascript; charset=utf-8",
            "svg", "image/svg+xml", "woff2", "font/woff2", "webp", "image/webp", "json", "application/json");

    private final HttpServer server;
    private final Map<String, Content> contents = new ConcurrentHashMap<>();
    private final Map<String, Path> folders = new ConcurrentHashMap<>();

    private record Content(String type, byte[] bytes) {}

    private PageServer(HttpServer server) {
        this.server = server;
    }

    public static PageServer start() {
        try {
            var pages = new PageServer(HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0));
            pages.server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
            pages.server.createContext("/", pages::answer);
            pages.server.start();
            return pages;
        } catch (IOException e) {
            throw new UncheckedIOException("No free port on loopback", e);
        }
    }

    /// Serves an HTML page at a path such as `/bai/1` and says its address.
    public URI page(String path, String html) {
        return put(path, TYPES.get("html"), html.getBytes(StandardCharsets.UTF_8));
    }

    /// Serves any content at a path that starts with a slash.
    public URI put(String path, String type, byte[] bytes) {
        contents.put(address(path).getPath(), new Content(type, bytes));
        return address(path);
    }

    /// Serves a folder's files below a path; nothing outside of the folder.
    public URI folder(String path, Path folder) {
        var base = path.endsWith("/") ? path : path + "/";
        folders.put(base, folder.toAbsolutePath().normalize());
        return address(base);
    }

    public URI address(String path) {
        return URI.create("http://localhost:" + server.getAddress().getPort()).resolve(path);
    }

    private void answer(HttpExchange exchange) throws IOException {
        var content = find(exchange.getRequestURI().getPath());
        try (exchange) {
            if (content == null) {
                exchange.sendResponseHeaders(404, -1);
                return;
            }
            exchange.getResponseHeaders().set("Content-Type", content.type());
            if (content.bytes().length == 0) {
                exchange.sendResponseHeaders(200, -1);
                return;
            }
            exchange.sendResponseHeaders(200, content.bytes().length);
            exchange.getResponseBody().write(content.bytes());
        }
    }

    private @Nullable Content find(String path) throws IOException {
        var held = contents.get(path);
        if (held != null) {
            return held;
        }
        for (var entry : folders.entrySet()) {
            if (path.startsWith(entry.getKey())) {
                var file = entry.getValue().resolve(path.substring(entry.getKey().length())).normalize();
                if (file.startsWith(entry.getValue()) && Files.isRegularFile(file)) {
                    return new Content(type(file), Files.readAllBytes(file));
                }
            }
        }
        return null;
    }

    private static String type(Path file) {
        var name = file.getFileName().toString();
        var known = TYPES.get(name.substring(name.lastIndexOf('.') + 1));
        var guessed = known == null ? URLConnection.guessContentTypeFromName(name) : known;
        return guessed == null ? "application/octet-stream" : guessed;
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
