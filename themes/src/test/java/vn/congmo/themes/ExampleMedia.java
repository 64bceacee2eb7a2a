package vn.congmo.themes;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.congmo.accessibility.browser.PageServer;
import vn.congmo.themes.pages.PageView.Asset;

/// The assets that examples name, and their bytes: thirty seconds of a test picture with a tone stand for every film and sound.
final class ExampleMedia {

    static final UUID SEA = UUID.fromString("11111111-1111-4111-8111-111111111111");
    static final UUID FILM = UUID.fromString("33333333-3333-4333-8333-333333333333");
    static final UUID DESCRIBED = UUID.fromString("44444444-4444-4444-8444-444444444444");
    static final UUID CAPTIONS = UUID.fromString("55555555-5555-4555-8555-555555555555");
    static final UUID SOUND = UUID.fromString("66666666-6666-4666-8666-666666666666");
    static final UUID PDF = UUID.fromString("77777777-7777-4777-8777-777777777777");
    static final UUID CSV = UUID.fromString("88888888-8888-4888-8888-888888888888");
    private static final String WORDS = "WEBVTT\n\n00:07.500 --> 00:19.000\nTừ hôm nay, xã Mẫu có sóng 5G.\n";

    private ExampleMedia() {}

    static Map<UUID, Asset> assets() {
        return Stream.of(sea(), file(FILM, "video/webm", 320, 180, "/media/film.webm", 60_000, 30.0, null),
                file(DESCRIBED, "video/webm", 320, 180, "/media/film.webm", 61_200, 44.0, null), file(CAPTIONS, "text/vtt", 0, 0, "/media/film.vtt", 80, 19.0, null),
                file(SOUND, "audio/ogg", 0, 0, "/media/film.webm", 4_250_000, 312.0, null), file(PDF, "application/pdf", 0, 0, "/files/1/thong-tu.pdf", 850_000, null, 12),
                file(CSV, "text/csv", 0, 0, "/files/2/vung-phu-song.csv", 900, null, null)).collect(Collectors.toMap(Asset::id, asset -> asset));
    }

    static Asset sea() {
        return new Asset(SEA, "image/png", 1600, 1000, List.of(
                new Asset.Rendition(320, 200, "/media/sea-320.png"),
                new Asset.Rendition(640, 400, "/media/sea-640.png"),
                new Asset.Rendition(1600, 1000, "/media/sea-1600.png")));
    }

    /// The bytes of what is drawn and played, by address.
    static Map<String, byte[]> files() {
        var files = sea().renditions().stream().collect(Collectors.toMap(Asset.Rendition::path, picture -> Pictures.sea(picture.width(), picture.height())));
        files.put("/media/film.webm", film());
        files.put("/media/film.vtt", WORDS.getBytes(StandardCharsets.UTF_8));
        return files;
    }

    static void serve(PageServer server) {
        files().forEach((path, bytes) -> server.put(path, path.endsWith(".png") ? "image/png" : path.endsWith(".vtt") ? "text/vtt; charset=utf-8" : "video/webm", bytes));
    }

    private static Asset file(UUID id, String type, int width, int height, String path, long bytes, @Nullable Double seconds, @Nullable Integer pages) {
        return new Asset(id, type, width, height, List.of(), new Asset.FileFacts(path, path.substring(path.lastIndexOf('/') + 1), bytes, seconds, pages));
    }

    private static byte[] film() {
        try (var in = ExampleMedia.class.getResourceAsStream("/media/film.webm")) {
            return Objects.requireNonNull(in).readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
