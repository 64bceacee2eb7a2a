package vn.congmo.accessibility.pages;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.ConnectException;
import java.net.CookieManager;
import java.net.HttpCookie;
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
import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.regex.Pattern;
import javax.net.ssl.SSLException;
import org.jsoup.Jsoup;
import org.jspecify.annotations.Nullable;
import org.openqa.selenium.Cookie;

/// Reads pages from addresses and files.
public final class Sources {

    static final int LARGEST = 20 * 1024 * 1024;

    private static final Pattern ADDRESS = Pattern.compile("(?i)https?://.*");
    private static final Pattern MARKUP = Pattern.compile("(?i)<(!|\\?|/?[a-z])");
    private static final Pattern CHARSET = Pattern.compile("(?i)charset=\"?([^\";\\s]+)");

    private final Duration patience;
    private final boolean anyStatus;
    private final CookieManager cookies = new CookieManager();
    private final HttpClient client;

    /// @param patience  how long a server may take to answer
    /// @param anyStatus true when error pages are checked like others
    public Sources(Duration patience, boolean anyStatus) {
        this.patience = patience;
        this.anyStatus = anyStatus;
        this.client = HttpClient.newBuilder().connectTimeout(patience).followRedirects(HttpClient.Redirect.NORMAL).cookieHandler(cookies).build();
    }

    /// Reads on with a browser's session.
    void takeOver(Collection<Cookie> session) {
        for (var cookie : session) {
            var taken = new HttpCookie(cookie.getName(), cookie.getValue());
            taken.setPath(cookie.getPath());
            taken.setVersion(0);
            var host = String.valueOf(cookie.getDomain()).replaceFirst("^\\.", "");
            // Without a domain of its own a cookie goes back to the very host that it is kept for; `localhost` knows no other way.
            if (host.contains(".")) {
                taken.setDomain(host);
            }
            cookies.getCookieStore().add(URI.create("https://" + host + "/"), taken);
        }
    }

    /// Any file of a site; empty when there is none.
    public Optional<byte[]> raw(URI address) {
        try {
            var answer = ask(address.toString(), address);
            return answer.statusCode() == 200 ? Optional.of(answer.body()) : Optional.empty();
        } catch (Unreadable e) {
            return Optional.empty();
        }
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
            return new Source(file.toUri(), source(argument, file.toUri(), Files.readAllBytes(file), null).html(), file);
        } catch (InvalidPathException e) {
            throw new Unreadable("file.missing", argument);
        } catch (IOException e) {
            throw new Unreadable("file.unreadable", argument);
        }
    }

    private Source fetch(String argument) throws Unreadable {
        var address = address(argument);
        var answer = ask(argument, address);
        if (answer.statusCode() >= 300 && answer.statusCode() < 400) {
            throw new Unreadable("page.redirects", argument);
        }
        if (answer.statusCode() >= 400 && !anyStatus) {
            throw new Unreadable("page.status", argument, answer.statusCode());
        }
        var type = answer.headers().firstValue("Content-Type").orElse("");
        if (!type.isEmpty() && !type.toLowerCase(Locale.ROOT).contains("html")) {
            throw new Unreadable("not-html", argument, type);
        }
        var charset = CHARSET.matcher(type);
        return source(argument, arrived(address, answer.uri()), answer.body(), charset.find() ? charset.group(1) : null);
    }

    /// Where redirects led, with the asked place on the page.
    private static URI arrived(URI asked, URI arrived) {
        return asked.getRawFragment() == null ? arrived : arrived.resolve("#" + asked.getRawFragment());
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
        var request = HttpRequest.newBuilder(address).timeout(patience).header("User-Agent", "congmo-check")
                .header("Accept", "text/html, application/xhtml+xml;q=0.9, */*;q=0.5").build();
        var answer = client.sendAsync(request, HttpResponse.BodyHandlers.limiting(HttpResponse.BodyHandlers.ofByteArray(), LARGEST));
        try {
            return answer.get(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            // Also for a body that never ends, which the request's own time limit does not cover.
            answer.cancel(true);
            throw new Unreadable("page.slow", argument, patience.toSeconds());
        } catch (ExecutionException e) {
            throw unreadable(argument, address, e.getCause() == null ? e : e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Unreadable("page.broken", argument, address.getHost());
        }
    }

    private Unreadable unreadable(String argument, URI address, Throwable why) {
        if (String.valueOf(why.getMessage()).contains("exceed")) {
            return new Unreadable("too-large", argument, LARGEST / 1024 / 1024);
        }
        return switch (why) {
            case HttpTimeoutException e -> new Unreadable("page.slow", argument, patience.toSeconds());
            case SSLException e -> new Unreadable("page.encryption", argument, address.getHost());
            case ConnectException e -> new Unreadable(isUnknown(e) ? "page.host" : "page.refused", argument, address.getHost());
            default -> new Unreadable(isUnknown(why) ? "page.host" : "page.broken", argument, address.getHost());
        };
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
