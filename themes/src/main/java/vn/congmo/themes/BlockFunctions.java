package vn.congmo.themes;

import static vn.congmo.themes.TemplateFunctions.function;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.congmo.themes.blocks.AudioDescription;
import vn.congmo.themes.blocks.Block;
import vn.congmo.themes.blocks.EmbedHosts;
import vn.congmo.themes.blocks.Inline;
import vn.congmo.themes.blocks.LinkTarget;
import vn.congmo.themes.blocks.Mark;
import vn.congmo.themes.blocks.Span;
import vn.congmo.themes.blocks.TextAlternative;
import vn.congmo.themes.pages.PageView.Content;

/// What the templates of blocks can call: the kind of a block, its text as a tree, its picture, its link.
final class BlockFunctions {

    private BlockFunctions() {}

    static Map<String, Object> of(Content content, String origin) {
        return Map.of(
                "kind", function(values -> kind(values.getFirst())),
                "inline", function(values -> Inline.of(DocumentLinks.in(spans(values.getFirst()), content.numbers()))),
                "asset", function(values -> content.assets().get(values.getFirst())),
                "host", function(values -> EmbedHosts.host(String.valueOf(values.getFirst()))),
                "link", function(values -> link((LinkTarget) values.getFirst(), content, origin)));
    }

    /// Names the macro that lays a value out. A new block, mark or alternative breaks the build here until it has one.
    private static String kind(@Nullable Object value) {
        return switch (value) {
            case Block block -> ofBlock(block);
            case Mark mark -> ofMark(mark);
            case TextAlternative alternative -> ofAlternative(alternative);
            case AudioDescription description -> ofDescription(description);
            case null, default -> throw new IllegalArgumentException("Neither a block nor a mark: " + value);
        };
    }

    private static String ofBlock(Block block) {
        return switch (block) {
            case Block.Heading _ -> "heading";
            case Block.Paragraph _ -> "paragraph";
            case Block.BulletList _ -> "list";
            case Block.Quote _ -> "quote";
            case Block.Image _ -> "image";
            case Block.Gallery _ -> "gallery";
            case Block.Table _ -> "table";
            case Block.Callout _ -> "callout";
            case Block.LinkCard _ -> "link_card";
            case Block.Video _ -> "video";
            case Block.Audio _ -> "audio";
            case Block.Infographic _ -> "infographic";
            case Block.Files _ -> "files";
            case Block.Embed _ -> "embed";
        };
    }

    private static String ofMark(Mark mark) {
        return switch (mark) {
            case Mark.Strong _ -> "strong";
            case Mark.Emphasis _ -> "em";
            case Mark.Code _ -> "code";
            case Mark.Subscript _ -> "sub";
            case Mark.Superscript _ -> "sup";
            case Mark.Link _ -> "link";
            case Mark.Abbreviation _ -> "abbreviation";
            case Mark.Language _ -> "language";
        };
    }

    private static String ofAlternative(TextAlternative alternative) {
        return switch (alternative) {
            case TextAlternative.Description _ -> "description";
            case TextAlternative.Decorative _ -> "decorative";
            case TextAlternative.Undecided _ -> "undecided";
        };
    }

    private static String ofDescription(AudioDescription description) {
        return switch (description) {
            case AudioDescription.Described _ -> "described";
            case AudioDescription.NotNeeded _ -> "not_needed";
            case AudioDescription.Undecided _ -> "undecided";
        };
    }

    /// Null when the item has no live document in this language: the words then stand without a link.
    private static @Nullable Map<String, Object> link(LinkTarget target, Content content, String origin) {
        return switch (target) {
            case LinkTarget.Item item -> content.links().apply(item.item())
                    .<Map<String, Object>>map(found -> Map.of("href", found.path(), "external", false))
                    .orElse(null);
            case LinkTarget.Address address -> Map.of("href", address.href(), "external", isExternal(address.href(), origin));
        };
    }

    private static boolean isExternal(String href, String origin) {
        return href.matches("(?i)https?://.*") && !href.equals(origin) && !href.startsWith(origin + "/");
    }

    @SuppressWarnings("unchecked")
    private static List<Span> spans(@Nullable Object spans) {
        return spans == null ? List.of() : (List<Span>) spans;
    }
}
