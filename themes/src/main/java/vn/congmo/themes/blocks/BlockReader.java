package vn.congmo.themes.blocks;

import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// Reads blocks and goes on after a fault. A method gives null only when it has noted why.
final class BlockReader {

    private static final List<String> TYPES =
            List.of("heading", "paragraph", "list", "quote", "image", "gallery", "table", "callout", "link-card",
                    "video", "audio", "infographic", "files", "embed");

    private final Faults faults;
    private final TextReader text;
    private final MediaReader media;

    BlockReader(Faults faults) {
        this.faults = faults;
        this.text = new TextReader(faults);
        this.media = new MediaReader(faults);
    }

    List<Block> blocks(JsonNode array, String pointer) {
        return Fields.elements(array, pointer, faults, this::block);
    }

    private @Nullable Block block(JsonNode node, String pointer) {
        var fields = Fields.of(node, pointer, faults);
        var type = fields == null ? null : fields.oneOf("type", TYPES, "unknown-type");
        if (fields == null || type == null) return null;
        var block = block(type, fields, node, pointer);
        if (!type.equals("image")) fields.end();
        return block;
    }

    private @Nullable Block block(String type, Fields fields, JsonNode node, String pointer) {
        return switch (type) {
            case "heading" -> new Block.Heading(fields.number("level", 2, 6), text.spans(fields, "text", true));
            case "paragraph" -> new Block.Paragraph(text.spans(fields, "text", true));
            case "list" -> bulletList(fields);
            case "quote" -> new Block.Quote(text.spans(fields, "text", true), fields.optionalText("source"));
            case "image" -> image(node, pointer);
            case "gallery" -> new Block.Gallery(fields.list("images", true, this::image));
            case "table" -> table(fields);
            case "callout" -> callout(fields);
            case "link-card" -> linkCard(fields);
            case "video" -> media.video(fields);
            case "audio" -> media.audio(fields);
            case "infographic" -> infographic(fields);
            case "files" -> media.files(fields);
            case "embed" -> media.embed(fields);
            default -> throw new IllegalStateException("A type in the list without a reader: " + type);
        };
    }

    Block.@Nullable Image image(JsonNode node, String pointer) {
        var fields = Fields.of(node, pointer, faults);
        if (fields == null) return null;
        var asset = fields.uuid("asset");
        var alternative = alternative(fields.required("alternative"), fields.at("alternative"));
        var caption = text.spans(fields, "caption", false);
        var credit = fields.optionalText("credit");
        fields.end("type");
        return asset == null || alternative == null ? null : new Block.Image(asset, alternative, caption, credit);
    }

    private @Nullable TextAlternative alternative(@Nullable JsonNode node, String pointer) {
        var fields = node == null ? null : Fields.of(node, pointer, faults);
        var kind = fields == null ? null : fields.oneOf("kind", List.of("description", "decorative", "undecided"), "wrong-value");
        if (fields == null || kind == null) return null;
        var alternative = switch (kind) {
            case "decorative" -> new TextAlternative.Decorative();
            case "undecided" -> new TextAlternative.Undecided();
            default -> description(fields);
        };
        fields.end();
        return alternative;
    }

    private @Nullable TextAlternative description(Fields fields) {
        var words = fields.text("text");
        if (words == null) return null;
        if (!words.isBlank()) return new TextAlternative.Description(words);
        faults.add(fields.at("text"), "wrong-value", "A description needs words; choose the kind «decorative» for none, or «undecided»");
        return null;
    }

    private Block.BulletList bulletList(Fields fields) {
        return new Block.BulletList(fields.flag("ordered"), fields.list("entries", true, this::entry));
    }

    private Block.BulletList.@Nullable Entry entry(JsonNode node, String pointer) {
        var fields = Fields.of(node, pointer, faults);
        if (fields == null) return null;
        var words = text.spans(fields, "text", true);
        var nested = fields.optional("below");
        var below = nested == null ? null : Fields.of(nested, fields.at("below"), faults);
        var entry = new Block.BulletList.Entry(words, below == null ? null : bulletList(below));
        if (below != null) below.end("type");
        fields.end();
        return entry;
    }

    private @Nullable Block infographic(Fields fields) {
        var image = fields.required("image");
        var picture = image == null ? null : image(image, fields.at("image"));
        var description = fields.list("description", false, text::spans);
        var figures = fields.optional("table");
        var within = figures == null ? null : Fields.of(figures, fields.at("table"), faults);
        var table = within == null ? null : table(within);
        if (within != null) within.end("type");
        return picture == null ? null : new Block.Infographic(picture, description, table);
    }

    private Block.Table table(Fields fields) {
        return new Block.Table(text.spans(fields, "caption", false), fields.flag("headerRow"), fields.flag("headerColumn"),
                fields.list("rows", true, (row, at) -> Fields.elements(row, at, faults, text::spans)));
    }

    private @Nullable Block callout(Fields fields) {
        var kind = fields.oneOf("kind", List.of("NOTE", "TIP", "WARNING"), "wrong-value");
        var title = fields.text("title");
        var words = text.spans(fields, "text", true);
        return kind == null || title == null ? null : new Block.Callout(Block.Callout.Kind.valueOf(kind), title, words);
    }

    private @Nullable Block linkCard(Fields fields) {
        var target = text.target(fields.required("target"), fields.at("target"));
        var title = fields.text("title");
        var words = fields.optionalText("text");
        return target == null || title == null ? null : new Block.LinkCard(target, title, words);
    }
}
