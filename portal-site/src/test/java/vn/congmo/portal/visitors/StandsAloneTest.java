package vn.congmo.portal.visitors;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.FileSystemUtils;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.congmo.portal.FakeFeed;
import vn.congmo.portal.RunningPortal;

/// The portal without the CMS, after a restart, and built anew.
class StandsAloneTest {

    private static final Pattern LOCATION = Pattern.compile("<loc>" + RunningPortal.ORIGIN + "([^<]+)</loc>");
    private static final Pattern MEDIA = Pattern.compile("/media/[0-9a-f]{64}\\.jpg");
    private static final URI NOBODY = URI.create("http://127.0.0.1:1");

    @TempDir
    Path data;

    @Test
    void everything_is_served_from_its_own_disk_when_the_cms_is_down_and_again_after_a_replay() throws IOException {
        try (var feed = FakeFeed.ofExamples()) {
            Map<String, String> before;
            try (var portal = RunningPortal.following(data, feed)) {
                before = everything(portal);
                assertThat(before).hasSizeGreaterThan(15);
                assertThat(before.keySet()).anyMatch(path -> path.startsWith("/media/"));
            }
            try (var alone = RunningPortal.start(data, NOBODY)) {
                assertThat(everything(alone)).isEqualTo(before);
                RunningPortal.eventually(() -> health(alone).path("state").asString().equals("UNREACHABLE"), "the feed to be missed");
                assertThat(health(alone).path("following").asBoolean()).isFalse();
                assertThat(health(alone).path("position").asLong()).isEqualTo(feed.position());
                assertThat(health(alone).path("contentAgeSeconds").isIntegralNumber()).isTrue();
                assertThat(alone.status("/health")).isEqualTo(200);
            }
            FileSystemUtils.deleteRecursively(data.resolve("portal"));
            try (var anew = RunningPortal.following(data, feed)) {
                assertThat(everything(anew)).isEqualTo(before);
            }
        }
    }

    @Test
    void pages_of_a_lost_read_model_are_not_shown() throws IOException {
        try (var feed = FakeFeed.ofExamples()) {
            try (var portal = RunningPortal.following(data, feed)) {
                assertThat(portal.status("/")).isEqualTo(200);
            }
            try (var pages = Files.walk(data.resolve("portal/pages"))) {
                assertThat(pages.filter(file -> file.toString().endsWith(".page"))).isNotEmpty();
            }
            FileSystemUtils.deleteRecursively(data.resolve("portal/index"));
        }
        try (var empty = RunningPortal.start(data, NOBODY)) {
            assertThat(empty.status("/")).isEqualTo(503);
            assertThat(empty.status("/health")).isEqualTo(503);
            assertThat(empty.get("/").headers().firstValue("Retry-After")).isPresent();
        }
    }

    @Test
    void a_picture_is_served_whole_and_in_parts() {
        try (var feed = FakeFeed.ofExamples(); var portal = RunningPortal.following(data, feed)) {
            var picture = MEDIA.matcher(portal.text("/tin-tuc/ba-xa-vung-cao-co-song-5g")).results().findFirst().orElseThrow().group();
            var whole = portal.get(picture);
            assertThat(whole.headers().firstValue("Content-Type")).contains("image/jpeg");
            assertThat(whole.headers().firstValue("Cache-Control").orElseThrow()).contains("immutable");
            var part = portal.get(picture, "Range", "bytes=10-19");
            assertThat(part.statusCode()).isEqualTo(206);
            assertThat(part.body()).isEqualTo(java.util.Arrays.copyOfRange(whole.body(), 10, 20));
            assertThat(part.headers().firstValue("Content-Range")).contains("bytes 10-19/" + whole.body().length);
            assertThat(portal.get(picture, "Range", "bytes=-5").body()).hasSize(5);
            assertThat(portal.get(picture, "Range", "bytes=" + whole.body().length + "-").statusCode()).isEqualTo(416);
            assertThat(portal.get(picture, "If-None-Match", whole.headers().firstValue("ETag").orElseThrow()).statusCode()).isEqualTo(304);
        }
    }

    private static JsonNode health(RunningPortal portal) {
        return JsonMapper.builder().build().readTree(portal.text("/health"));
    }

    /// Status and bytes of every page of the sitemap, of pages that are nobody's, of feeds, and of every picture that they show.
    private static Map<String, String> everything(RunningPortal portal) {
        var answers = new LinkedHashMap<String, String>();
        LOCATION.matcher(portal.text("/sitemap.xml")).results().forEach(place -> put(answers, place.group(1), portal));
        for (var path : List.of("/sitemap.xml", "/atom.xml", "/en/atom.xml", "/tin-tuc/atom.xml", "/robots.txt", "/khong-co", "/tim-kiem?q=du+lieu"))
            put(answers, path, portal);
        for (var page : List.copyOf(answers.values())) MEDIA.matcher(page).results().forEach(picture -> put(answers, picture.group(), portal));
        return answers;
    }

    private static void put(Map<String, String> answers, String path, RunningPortal portal) {
        var answer = portal.get(path);
        answers.put(path, answer.statusCode() + " " + new String(answer.body(), StandardCharsets.ISO_8859_1));
    }
}
