package vn.congmo.portal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import vn.congmo.portal.library.Library;

/// A whole portal in the test's process, on a port of its own.
public final class RunningPortal implements AutoCloseable {

    public static final String ORIGIN = "https://bo-mau.example";
    private static final HttpClient CLIENT = HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NEVER).build();
    private static final Duration LONGEST = Duration.ofSeconds(30);

    private final ConfigurableApplicationContext context;

    private RunningPortal(ConfigurableApplicationContext context) {
        this.context = context;
    }

    /// Starts a portal that follows `feed` and keeps its files below `data`.
    public static RunningPortal start(Path data, URI feed) {
        return new RunningPortal(new SpringApplicationBuilder(PortalSite.class).run(
                "--server.port=0", "--congmo.data=" + data, "--congmo.api=" + feed, "--congmo.portal.origin=" + ORIGIN));
    }

    /// Starts a portal and waits until it has all that the feed offers.
    public static RunningPortal following(Path data, FakeFeed feed) {
        var portal = start(data, feed.address());
        portal.reaches(feed.position());
        return portal;
    }

    public void reaches(long position) {
        eventually(() -> bean(Library.class).position() >= position, "position " + position);
    }

    public static void eventually(BooleanSupplier condition, String what) {
        var deadline = System.nanoTime() + LONGEST.toNanos();
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() > deadline) throw new AssertionError("Waited in vain for " + what);
            LockSupport.parkNanos(Duration.ofMillis(5).toNanos());
        }
    }

    public <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    public int port() {
        return context.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
    }

    public HttpResponse<byte[]> ask(String method, String path, String... headers) {
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port() + path)).method(method, HttpRequest.BodyPublishers.noBody());
        if (headers.length > 0) request.headers(headers);
        try {
            return CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    public HttpResponse<byte[]> get(String path, String... headers) {
        return ask("GET", path, headers);
    }

    public String text(String path) {
        return new String(get(path).body(), StandardCharsets.UTF_8);
    }

    public int status(String path) {
        return get(path).statusCode();
    }

    @Override
    public void close() {
        context.close();
    }
}
