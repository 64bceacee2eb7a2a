package vn.congmo.cms.workspace;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import vn.congmo.themes.blocks.Block;
import vn.congmo.themes.blocks.LinkTarget;
import vn.congmo.themes.blocks.TextAlternative;

/// Turns blocks into forms. A block that its form would not give back unchanged is shown as kept and travels untouched.
final class BlockWriter {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private BlockWriter() {}

    static BlockForm form(Block block) {
        var form = new BlockForm(type(block), values(block));
        return List.of(block).equals(new BlockReader("", form).read()) ? form : kept(block);
    }

    private static BlockForm kept(Block block) {
        return new BlockForm(BlockForm.KEPT, Map.of("json", JSON.writerFor(Block.class).writeValueAsString(block)));
    }

    private static String type(Block block) {
        return switch (block) {
            case Block.Heading ignored -> "heading";
            case Block.Paragraph ignored -> "paragraph";
            case Block.BulletList ignored -> "list";
            case Block.Quote ignored -> "quote";
            case Block.Image ignored -> "image";
            case Block.Table ignored -> "table";
            case Block.Callout ignored -> "callout";
            case Block.LinkCard ignored -> "link-card";
            case Block.Video _ -> "video";
            case Block.Audio _ -> "audio";
            case Block.Infographic _ -> "infographic";
            case Block.Files _ -> "files";
            case Block.Embed _ -> "embed";
            case Block.Gallery _ -> "gallery";
        };
    }

    private static Map<String, String> values(Block block) {
        return switch (block) {
            case Block.Heading heading -> Map.of("level", String.valueOf(heading.level()), "text", MarkedText.write(heading.text()));
            case Block.Paragraph paragraph -> Map.of("text", MarkedText.write(paragraph.text()));
            case Block.BulletList list -> Map.of("ordered", String.valueOf(list.ordered()), "entries", ListText.write(list));
            case Block.Quote quote -> Map.of("text", MarkedText.write(quote.text()), "source", orEmpty(quote.source()));
            case Block.Image image -> image(image);
            case Block.Table table -> Map.of("caption", MarkedText.write(table.caption()), "headerRow", String.valueOf(table.headerRow()),
                    "headerColumn", String.valueOf(table.headerColumn()), "rows", TableText.write(table.rows()));
            case Block.Callout callout -> Map.of("kind", callout.kind().name(), "title", callout.title(), "text", MarkedText.write(callout.text()));
            case Block.LinkCard card -> Map.of("href", href(card.target()), "title", card.title(), "text", orEmpty(card.text()));
            case Block.Video video -> MediaForm.values(video);
            case Block.Audio audio -> MediaForm.values(audio);
            case Block.Infographic infographic -> infographic(infographic);
            case Block.Files files -> MediaForm.values(files);
            case Block.Embed embed -> MediaForm.values(embed);
            case Block.Gallery gallery -> Rows.in("images", gallery.images().stream().map(BlockWriter::image).toList(), Map.of());
        };
    }

    private static Map<String, String> infographic(Block.Infographic infographic) {
        var values = image(infographic.image());
        values.put("words", infographic.description().stream().map(MarkedText::write).collect(java.util.stream.Collectors.joining("\n\n")));
        var table = infographic.table();
        if (table != null) values.putAll(Map.of("tableCaption", MarkedText.write(table.caption()), "headerRow", String.valueOf(table.headerRow()),
                "headerColumn", String.valueOf(table.headerColumn()), "rows", TableText.write(table.rows())));
        return values;
    }

    private static Map<String, String> image(Block.Image image) {
        var values = new HashMap<>(Map.of("asset", image.asset().toString(), "caption", MarkedText.write(image.caption()), "credit", orEmpty(image.credit())));
        switch (image.alternative()) {
            case TextAlternative.Description description -> {
                values.put("alternative", "described");
                values.put("description", description.text());
            }
            case TextAlternative.Decorative ignored -> values.put("alternative", "decorative");
            case TextAlternative.Undecided ignored -> values.put("alternative", "undecided");
        }
        return values;
    }

    private static String href(LinkTarget target) {
        return switch (target) {
            case LinkTarget.Item item -> "item:" + item.item();
            case LinkTarget.Address address -> address.href();
        };
    }

    private static String orEmpty(@Nullable String text) {
        return Objects.requireNonNullElse(text, "");
    }
}
