package vn.congmo.portal;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.regex.Pattern;
import tools.jackson.databind.json.JsonMapper;
import vn.congmo.samples.FeedExamples;

/// A feed in the test's own process, which answers as `content-samples/feed/README.md` says.
public final class FakeFeed implements AutoCloseable {

    private static final Pattern AFTER = Pattern.compile("after=(\\d+)");
    private static final Pattern WAIT = Pattern.compile("wait=(\\d+)");
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private final NavigableMap<Long, String> changes = new TreeMap<>();
    private final Map<String, byte[]> assets = new ConcurrentHashMap<>();
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    private final HttpServer server;
    private volatile boolean closing;
    private volatile boolean refusing;

    public FakeFeed() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/api/content/v1/changes", this::answerChanges);
        server.createContext("/api/content/v1/assets/", this::answerAsset);
        server.start();
    }

    /// A feed of all example messages, in order.
    public static FakeFeed ofExamples() {
        var feed = new FakeFeed();
        for (var example : FeedExamples.inOrder())
            for (var change : MAPPER.readTree(example.json()).path("changes")) feed.raw(change.path("position").asLong(), change.toString());
        return feed;
    }

    public URI address() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    }

    public long position() {
        return changes.isEmpty() ? 0 : changes.lastKey();
    }

    /// Adds a change after all others and gives its position.
    public long publish(Documents document) {
        lock.lock();
        try {
            var position = position() + 1;
            raw(position, document.change(position));
            return position;
        } finally {
            lock.unlock();
        }
    }

    public void raw(long position, String change) {
        lock.lock();
        try {
            changes.put(position, change);
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /// While it refuses, every question is answered with 503.
    public void refuse(boolean refusing) {
        this.refusing = refusing;
    }

    public void asset(String sha256, byte[] bytes) {
        assets.put(sha256, bytes);
    }

    private void answerChanges(HttpExchange exchange) throws IOException {
        if (refusing) {
            send(exchange, 503, new byte[0]);
            return;
        }
        var query = exchange.getRequestURI().getRawQuery();
        var after = Long.parseLong(group(AFTER, query));
        var body = new StringBuilder("{\"changes\":[");
        var last = after;
        lock.lock();
        try {
            var left = TimeUnit.SECONDS.toNanos(Long.parseLong(group(WAIT, query)));
            while (changes.tailMap(after, false).isEmpty() && left > 0 && !closing) left = changed.awaitNanos(left);
            for (var change : changes.tailMap(after, false).entrySet()) {
                body.append(last == after ? "" : ",").append(change.getValue());
                last = change.getKey();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            lock.unlock();
        }
        body.append("],\"next\":\"").append(address()).append("/api/content/v1/changes?after=").append(last).append("&limit=50\"}");
        send(exchange, 200, body.toString().getBytes(StandardCharsets.UTF_8));
    }

    private static String group(Pattern pattern, String query) {
        var found = pattern.matcher(query);
        return found.find() ? found.group(1) : "0";
    }

    private void answerAsset(HttpExchange exchange) throws IOException {
        var path = exchange.getRequestURI().getPath();
        var sha256 = path.substring(path.lastIndexOf('/') + 1);
        var bytes = assets.get(sha256);
        try {
            send(exchange, 200, bytes == null ? FeedExamples.rendition(sha256) : bytes);
        } catch (java.util.NoSuchElementException none) {
            send(exchange, 404, new byte[0]);
        }
    }

    private static void send(HttpExchange exchange, int status, byte[] body) throws IOException {
        exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
        try (var out = exchange.getResponseBody()) {
            out.write(body);
        }
    }

    @Override
    public void close() {
        lock.lock();
        try {
            closing = true;
            changed.signalAll();
        } finally {
            lock.unlock();
        }
        server.stop(0);
    }
}
