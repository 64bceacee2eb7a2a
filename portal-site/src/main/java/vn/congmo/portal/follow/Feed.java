package vn.congmo.portal.follow;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import tools.jackson.databind.json.JsonMapper;
import vn.congmo.portal.media.Digest;
import vn.congmo.portal.media.MediaFolder;

/// The change feed of cms-api over HTTP, the only place of the portal that asks another machine anything.
final class Feed implements AutoCloseable {

    private static final int LIMIT = 50;
    private static final Duration CONNECT = Duration.ofSeconds(5);
    private static final Duration ANSWER = Duration.ofSeconds(30);
    /// 100 documents of half a megabyte; a longer answer is not an answer of the feed.
    private static final int LONGEST_ANSWER = 64 * 1024 * 1024;

    private final URI api;
    private final HttpClient client;
    private final JsonMapper mapper = JsonMapper.builder().build();

    /// @param api scheme, host and port of cms-api
    Feed(URI api) {
        this.api = URI.create(api.toString().replaceAll("/+$", ""));
        this.client = HttpClient.newBuilder().connectTimeout(CONNECT).followRedirects(HttpClient.Redirect.NEVER).build();
    }

    /// Asks for the changes after a position; the feed may hold an empty answer open for `wait`.
    FeedPage after(long position, Duration wait) throws IOException, InterruptedException, FeedPage.Unreadable {
        var address = api + "/api/content/v1/changes?after=" + position + "&limit=" + LIMIT + "&wait=" + wait.toSeconds();
        var request = HttpRequest.newBuilder(URI.create(address)).timeout(ANSWER.plus(wait)).header("Accept", "application/json").build();
        var answer = client.send(request, HttpResponse.BodyHandlers.ofInputStream());
        try (var body = answer.body()) {
            requireOk(answer.statusCode(), address);
            return FeedPage.read(whole(body, address), position, mapper);
        }
    }

    /// Brings a file to the folder, unless it is there already.
    void bring(Document.Asset.Rendition rendition, MediaFolder media) throws IOException, InterruptedException {
        var digest = new Digest(rendition.sha256());
        if (media.holds(digest)) return;
        var address = api + "/api/content/v1/assets/" + digest.hex();
        var request = HttpRequest.newBuilder(URI.create(address)).timeout(ANSWER).build();
        var answer = client.send(request, HttpResponse.BodyHandlers.ofInputStream());
        try (var body = answer.body()) {
            requireOk(answer.statusCode(), address);
            media.keep(digest, body);
        }
    }

    /// Ends what is under way at once: a question that waits is answered with an IOException.
    @Override
    public void close() {
        client.shutdownNow();
    }

    private static byte[] whole(InputStream body, String address) throws IOException {
        var bytes = body.readNBytes(LONGEST_ANSWER + 1);
        if (bytes.length > LONGEST_ANSWER) throw new IOException("More than " + LONGEST_ANSWER + " bytes from " + address);
        return bytes;
    }

    private static void requireOk(int status, String address) throws IOException {
        if (status != 200) throw new IOException("Status " + status + " from " + address);
    }
}
