package vn.congmo.river;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Random;
import java.util.UUID;
import javax.imageio.ImageIO;
import tools.jackson.databind.node.ObjectNode;

/// What an editor and a publisher do all day: write, publish, revise, move, withdraw, redirect, schedule, put pictures in. The same seed does the same.
final class MixedLoad {

    private final Management author;
    private final Management publisher;
    private final UUID section;
    private final Ledger ledger;
    private final Random random;

    MixedLoad(Installation installation, UUID section, Ledger ledger, Random random) {
        this.author = installation.as("editor");
        this.publisher = installation.as("publisher");
        this.section = section;
        this.ledger = ledger;
        this.random = random;
    }

    /// One document through one of its possible lives.
    ///
    /// @throws UncheckedIOException when cms-api does not answer any more
    void live(UUID item, int number) {
        try {
            var life = random.nextInt(10);
            var draft = draft("Bản tin thử độ bền số " + number, number);
            if (life == 0) draft.set("lead", picture());
            var version = saved(item, author.create(item, "vi", draft), draft);
            if (life == 1) {
                revised(item, draft("Bản nháp thứ hai số " + number, number), version);
                return;
            }
            version = act(author, "submit", item, version, "{}", draft);
            if (life == 2) {
                act(publisher, "schedule", item, version, "{\"at\":\"" + Instant.now().plusSeconds(2) + "\"}", draft);
                return;
            }
            if (life == 3) {
                act(publisher, "reject", item, version, "{\"reason\":\"Cần viết rõ hơn\"}", draft);
                return;
            }
            version = act(publisher, "publish", item, version, "{}", draft);
            afterwards(life, item, number, draft, version);
        } catch (UncheckedIOException killed) {
            ledger.cutOff(item);
            throw killed;
        }
    }

    private void afterwards(int life, UUID item, int number, ObjectNode draft, String version) {
        switch (life) {
            case 4 -> act(publisher, "withdraw", item, version, "{\"reason\":\"Số liệu sai\"}", draft);
            case 5 -> act(publisher, "redirect", item, version, "{\"to\":\"/tin-tuc\"}", draft);
            case 6 -> again(item, draft("Bản tin sửa lại số " + number, number), version);
            case 7 -> again(item, draft("Bản tin dời chỗ số " + number, number).put("path", "/tin-tuc/dia-chi-moi-" + number), version);
            default -> {}
        }
    }

    private void again(UUID item, ObjectNode draft, String version) {
        var revised = revised(item, draft, version);
        act(publisher, "publish", item, act(author, "submit", item, revised, "{}", draft), "{}", draft);
    }

    private ObjectNode draft(String title, int number) {
        return Articles.about(title, "Đoạn văn của bản tin thứ " + number + " trong lúc hệ thống bị ngắt điện.", section);
    }

    private String revised(UUID item, ObjectNode draft, String seen) {
        return saved(item, author.revise(item, "vi", draft, seen), draft);
    }

    private String saved(UUID item, String version, ObjectNode draft) {
        ledger.acknowledged(item, "save", version, draft.get("title").asString());
        return version;
    }

    private String act(Management person, String action, UUID item, String seen, String body, ObjectNode draft) {
        var version = person.act(action, item, "vi", seen, body);
        ledger.acknowledged(item, action, version, draft.get("title").asString());
        return version;
    }

    private ObjectNode picture() {
        var asset = new UUID(random.nextLong(), random.nextLong());
        Management.expect(201, author.upload(asset, png(), "image/png"));
        ledger.uploaded(asset);
        var image = Management.JSON.createObjectNode().put("asset", asset.toString());
        image.putObject("alternative").put("kind", "description").put("text", "Một ô màu để thử");
        image.putArray("caption");
        return image;
    }

    private byte[] png() {
        var image = new BufferedImage(64, 48, BufferedImage.TYPE_INT_RGB);
        var graphics = image.createGraphics();
        graphics.setColor(new Color(random.nextInt(0x1000000)));
        graphics.fillRect(0, 0, 64, 48);
        graphics.dispose();
        var bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
