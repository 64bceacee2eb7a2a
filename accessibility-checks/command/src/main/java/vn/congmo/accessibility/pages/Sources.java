package vn.congmo.accessibility.pages;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.UnknownHostException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.nio.channels.UnresolvedAddressException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jspecify.annotations.Nullable;

/// Reads pages from addresses and files.
public final class Sources {

    static final int LARGEST = 20 * 1024 * 1024;

    private static final Pattern ADDRESS = Pattern.compile("(?i)https?://.*");
    private static final Pattern MARKUP = Pattern.compile("(?i)<(!|\\?|/?[a-z])");
    private static final Pattern CHARSET = Pattern.compile("(?i)charset=\"?([^\";\\s]+)");

    private final Duration patience;
    private final boolean anyStatus;
    private final HttpClient client;

    /// @param patience  how long a server may take to answer
    /// @param anyStatus true when error pages are checked like others
    public Sources(Duration patience, boolean anyStatus) {
        this.patience = patience;
        this.anyStatus = anyStatus;
        this.client = HttpClient.newBuilder().connectTimeout(patience).followRedirects(HttpClient.Redirect.NORMAL).build();
    }

    public Source read(String argument) throws Unreadable {
        return ADDRESS.matcher(argument).matches() ? fetch(argument) : open(argument);
    }

    private Source open(String argument) throws Unreadable {
        try {
            var file = Path.of(argument).toAbsolutePath().normalize();
            if (!Files.exists(file)) {
                throw new Unreadable("file.missing", argument);
            }
            if (!Files.isRegularFile(file) || !Files.isReadable(file)) {
                throw new Unreadable("file.unreadable", argument);
            }
            if (Files.size(file) > LARGEST) {
                throw new Unreadable("too-large", argument, LARGEST / 1024 / 1024);
            }
            return source(argument, file.toUri(), Files.readAllBytes(file), null);
        } catch (InvalidPathException e) {
            throw new Unreadable("file.missing", argument);
        } catch (IOException e) {
            throw new Unreadable("file.unreadable", argument);
        }
    }

    private Source fetch(String argument) throws Unreadable {
        var address = address(argument);
        var answer = ask(argument, address);
        if (answer.statusCode() >= 400 && !anyStatus) {
            throw new Unreadable("page.status", argument, answer.statusCode());
        }
        var type = answer.headers().firstValue("Content-Type").orElse("");
        if (!type.isEmpty() && !type.toLowerCase(Locale.ROOT).contains("html")) {
            throw new Unreadable("not-html", argument, type);
        }
        if (answer.body().length > LARGEST) {
            throw new Unreadable("too-large", argument, LARGEST / 1024 / 1024);
        }
        var charset = CHARSET.matcher(type);
        return source(argument, address, answer.body(), charset.find() ? charset.group(1) : null);
    }

    private static URI address(String argument) throws Unreadable {
        try {
            var address = URI.create(argument);
            if (address.getHost() == null) {
                throw new Unreadable("page.address", argument);
            }
            return address;
        } catch (IllegalArgumentException e) {
            throw new Unreadable("page.address", argument);
        }
    }

    private HttpResponse<byte[]> ask(String argument, URI address) throws Unreadable {
        var request = HttpRequest.newBuilder(address).timeout(patience).header("Accept", "text/html, application/xhtml+xml;q=0.9").build();
        try {
            return client.send(request, HttpResponse.BodyHandlers.ofByteArray());
        } catch (HttpTimeoutException e) {
            throw new Unreadable("page.slow", argument, patience.toSeconds());
        } catch (ConnectException e) {
            throw new Unreadable(isUnknown(e) ? "page.host" : "page.refused", argument, address.getHost());
        } catch (IOException e) {
            throw new Unreadable(isUnknown(e) ? "page.host" : "page.broken", argument, address.getHost());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Unreadable("page.broken", argument, address.getHost());
        }
    }

    private static boolean isUnknown(Throwable e) {
        return e instanceof UnknownHostException || e instanceof UnresolvedAddressException || e.getCause() != null && isUnknown(e.getCause());
    }

    /// The bytes as text, by the server's charset, a byte order mark or the page's own meta element.
    private static Source source(String argument, URI address, byte[] bytes, @Nullable String charset) throws Unreadable {
        try {
            var known = charset == null ? Jsoup.parse(new ByteArrayInputStream(bytes), null, "").charset() : Charset.forName(charset);
            var html = new String(bytes, known);
            var text = html.startsWith("\uFEFF") ? html.substring(1) : html;
            if (!MARKUP.matcher(text).find()) {
                throw new Unreadable("no-markup", argument);
            }
            return new Source(address, text);
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            throw new Unreadable("charset", argument, charset);
        } catch (IOException e) {
            throw new Unreadable("no-markup", argument);
        }
    }
}
