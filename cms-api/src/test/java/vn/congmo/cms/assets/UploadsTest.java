package vn.congmo.cms.assets;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.congmo.cms.assets.Pictures.bomb;
import static vn.congmo.cms.assets.Pictures.cut;
import static vn.congmo.cms.assets.Pictures.exif;
import static vn.congmo.cms.assets.Pictures.joined;
import static vn.congmo.cms.assets.Pictures.jpeg;
import static vn.congmo.cms.assets.Pictures.photograph;
import static vn.congmo.cms.assets.Pictures.withChunk;
import static vn.congmo.cms.assets.Pictures.withExif;
import static vn.congmo.cms.assets.Pictures.written;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.data.mongodb.core.MongoTemplate;
import vn.congmo.cms.people.Actor;
import vn.congmo.cms.people.Role;
import vn.congmo.cms.storage.TestTemplate;

class UploadsTest {

    private static final MongoTemplate DATABASE = TestTemplate.fresh();
    private static final Actor AUTHOR = new Actor("editor", "Biên tập viên", Set.of(Role.AUTHOR));

    @TempDir Path data;
    private Uploads uploads;
    private StoredAssets assets;

    @BeforeEach void anEmptyInstallation() {
        var intake = new Intake(DATABASE, data, "");
        uploads = intake.uploads();
        assets = intake.assets();
    }

    @Test void a_photograph_is_kept_and_drawn_at_every_width_that_it_reaches() throws IOException {
        var id = UUID.randomUUID();

        var stored = stored(upload(id, jpeg(photograph(1200, 800)), "image/jpeg", "anh.JPG"));

        assertThat(stored.width()).isEqualTo(1200);
        assertThat(stored.renditions()).extracting(Asset.Rendition::width).containsExactly(320, 640, 960, 1200);
        assertThat(assets.find(id)).contains(stored);
        for (var rendition : stored.renditions()) {
            var bytes = assets.bytes(rendition.sha256()).orElseThrow();
            var content = bytes.content().getContentAsByteArray();
            assertThat(ImageIO.read(bytes.content().getInputStream()).getWidth()).isEqualTo(rendition.width());
            assertThat(bytes.mediaType()).isEqualTo("image/jpeg");
            assertThat((long) content.length).isEqualTo(rendition.bytes());
            assertThat(ContentAddressedFiles.sha256(content)).isEqualTo(rendition.sha256());
        }
    }

    @Test void a_small_picture_is_never_made_larger() throws IOException {
        var stored = stored(upload(UUID.randomUUID(), jpeg(photograph(90, 60)), "image/jpeg", null));

        assertThat(stored.renditions()).extracting(Asset.Rendition::width).containsExactly(90);
    }

    @Test void what_shines_through_stays_so() throws IOException {
        var image = new BufferedImage(400, 100, BufferedImage.TYPE_INT_ARGB);
        image.setRGB(5, 5, 0x80FF0000);

        var stored = stored(upload(UUID.randomUUID(), written(image, "png"), "image/png", "logo.png"));

        var drawn = ImageIO.read(assets.bytes(stored.renditions().getFirst().sha256()).orElseThrow().content().getInputStream());
        assertThat(drawn.getColorModel().hasAlpha()).isTrue();
    }

    @Test void a_photograph_in_png_becomes_jpeg_and_a_drawing_stays_png() throws IOException {
        var photograph = stored(upload(UUID.randomUUID(), written(photograph(400, 300), "png"), "image/png", null));
        var drawing = stored(upload(UUID.randomUUID(), written(new BufferedImage(400, 300, BufferedImage.TYPE_INT_RGB), "png"), "image/png", null));

        assertThat(photograph.renditions().getFirst().mediaType()).isEqualTo("image/jpeg");
        assertThat(drawing.renditions().getFirst().mediaType()).isEqualTo("image/png");
    }

    @Test void where_and_by_whom_a_picture_was_taken_is_not_given_out() throws IOException {
        var secret = "GPS 21.0285N 105.8542E";
        var stored = stored(upload(UUID.randomUUID(), withExif(jpeg(photograph(640, 480)), exif(secret, 1)), "image/jpeg", null));

        for (var rendition : stored.renditions()) {
            var bytes = assets.bytes(rendition.sha256()).orElseThrow().content().getContentAsByteArray();
            assertThat(new String(bytes, StandardCharsets.ISO_8859_1)).doesNotContain(secret);
        }
    }

    @Test void a_picture_taken_with_the_camera_on_its_side_stands_upright() throws IOException {
        var stored = stored(upload(UUID.randomUUID(), withExif(jpeg(photograph(640, 480)), exif("", 6)), "image/jpeg", null));

        assertThat(stored.width()).isEqualTo(480);
        assertThat(stored.height()).isEqualTo(640);
        assertThat(stored.renditions().getLast().height()).isGreaterThan(stored.renditions().getLast().width());
    }

    @Test void the_original_cannot_be_asked_for() throws IOException {
        var bytes = jpeg(photograph(640, 480));
        stored(upload(UUID.randomUUID(), bytes, "image/jpeg", null));

        assertThat(assets.bytes(ContentAddressedFiles.sha256(bytes))).isEmpty();
        assertThat(assets.bytes("../../originals/x")).isEmpty();
    }

    @Test void the_same_bytes_again_change_nothing_and_others_are_refused() throws IOException {
        var id = UUID.randomUUID();
        var bytes = jpeg(photograph(100, 100));
        var asset = stored(upload(id, bytes, "image/jpeg", null));

        assertThat(upload(id, bytes, "image/jpeg", null)).isInstanceOfSatisfying(UploadOutcome.AlreadyThere.class, there -> assertThat(there.asset()).isEqualTo(asset));
        assertThat(upload(id, jpeg(photograph(101, 100)), "image/jpeg", null)).isEqualTo(new UploadOutcome.Different());
    }

    @Test void who_does_not_write_does_not_upload() throws IOException {
        var auditor = new Actor("auditor", "Kiểm toán", Set.of(Role.AUDITOR));

        assertThat(uploads.upload(UUID.randomUUID(), jpeg(photograph(10, 10)), null, null, auditor)).isEqualTo(new UploadOutcome.NotAllowed());
    }

    static Stream<Arguments> hostile() throws IOException {
        var jpeg = jpeg(photograph(300, 200));
        var png = written(photograph(300, 200), "png");
        return Stream.of(
                Arguments.of("nothing", new byte[0], null, null, "empty"),
                Arguments.of("a web page", bytes("<html><script>alert(1)</script>"), "image/jpeg", "a.jpg", "unknown-type"),
                Arguments.of("an SVG", bytes("<svg xmlns='http://www.w3.org/2000/svg'/>"), "image/svg+xml", "a.svg", "unknown-type"),
                Arguments.of("a program", new byte[] {'M', 'Z', 0, 0, 1, 2, 3, 4}, "image/png", "a.png", "unknown-type"),
                Arguments.of("a JPEG that says PNG", jpeg, "image/png", null, "other-type"),
                Arguments.of("a JPEG that is named .exe", jpeg, "image/jpeg", "anh.jpg.exe", "other-extension"),
                Arguments.of("a JPEG cut in half", cut(jpeg, jpeg.length / 2), "image/jpeg", null, "damaged"),
                Arguments.of("a PNG cut in half", cut(png, png.length / 2), "image/png", null, "damaged"),
                Arguments.of("the first bytes alone", cut(png, 8), "image/png", null, "damaged"),
                Arguments.of("a ZIP behind a JPEG", joined(jpeg, new byte[] {'P', 'K', 3, 4, 20, 0, 0, 0}), "image/jpeg", null, "hidden-content"),
                Arguments.of("a script behind a PNG", joined(png, bytes("<ScRiPt>alert(1)</script>")), "image/png", null, "hidden-content"),
                Arguments.of("a PDF behind a GIF", joined(written(photograph(9, 9), "gif"), bytes("%PDF-1.7")), "image/gif", null, "hidden-content"),
                Arguments.of("a small file of two billion pixels", bomb(50_000, 50_000), "image/png", null, "too-many-pixels"),
                Arguments.of("a GIF that moves", Pictures.movingGif(), "image/gif", null, "moving"),
                Arguments.of("a PNG that moves", withChunk(png, "acTL", new byte[8]), "image/png", null, "moving"),
                Arguments.of("21 MB", Arrays.copyOf(jpeg, 21 * 1024 * 1024), "image/jpeg", null, "too-large"),
                Arguments.of("pixels that were altered", Pictures.altered(png), "image/png", null, "damaged"));
    }

    @ParameterizedTest(name = "{0}") @MethodSource("hostile")
    void a_file_that_is_not_an_honest_picture_is_refused_and_leaves_nothing_behind(
            String what, byte[] bytes, @Nullable String type, @Nullable String filename, String reason) throws IOException {
        var id = UUID.randomUUID();

        var outcome = upload(id, bytes, type, filename);

        assertThat(outcome).as(what).isInstanceOfSatisfying(UploadOutcome.Refused.class, refused -> assertThat(refused.reason()).isEqualTo(reason));
        assertThat(assets.find(id)).isEmpty();
        try (var files = Files.walk(data)) {
            assertThat(files.filter(Files::isRegularFile)).isEmpty();
        }
    }

    private UploadOutcome upload(UUID id, byte[] bytes, @Nullable String type, @Nullable String filename) {
        return uploads.upload(id, bytes, type, filename, AUTHOR);
    }

    private static Asset stored(UploadOutcome outcome) {
        assertThat(outcome).isInstanceOf(UploadOutcome.Stored.class);
        return ((UploadOutcome.Stored) outcome).asset();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
