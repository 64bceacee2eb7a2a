package vn.congmo.portal.library;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.congmo.portal.follow.Document;
import vn.congmo.themes.blocks.Block;
import vn.congmo.themes.blocks.Span;
import vn.congmo.themes.blocks.TextAlternative;

/// The words of a body as running text: what is read, seen under pictures, or said in their place.
final class BodyText {

    private BodyText() {}

    static String of(Document document) {
        var lead = document.lead() == null ? Stream.<Block>empty() : Stream.<Block>of(document.lead());
        return Stream.concat(document.body().stream(), lead).flatMap(BodyText::texts)
                .filter(text -> !text.isBlank()).collect(Collectors.joining("\n"));
    }

    private static Stream<String> texts(Block block) {
        return switch (block) {
            case Block.Heading heading -> Stream.of(text(heading.text()));
            case Block.Paragraph paragraph -> Stream.of(text(paragraph.text()));
            case Block.BulletList list -> entries(list);
            case Block.Quote quote -> Stream.of(text(quote.text()), orEmpty(quote.source()));
            case Block.Image image -> Stream.of(text(image.caption()), alternative(image.alternative()));
            case Block.Gallery gallery -> gallery.images().stream().flatMap(BodyText::texts);
            case Block.Table table -> Stream.concat(Stream.of(text(table.caption())), table.rows().stream()
                    .map(row -> row.stream().map(BodyText::text).collect(Collectors.joining(" "))));
            case Block.Callout callout -> Stream.of(callout.title(), text(callout.text()));
            case Block.LinkCard card -> Stream.of(card.title(), orEmpty(card.text()));
        };
    }

    private static Stream<String> entries(Block.BulletList list) {
        return list.entries().stream().flatMap(entry ->
                Stream.concat(Stream.of(text(entry.text())), entry.below() == null ? Stream.empty() : entries(entry.below())));
    }

    private static String alternative(TextAlternative alternative) {
        return alternative instanceof TextAlternative.Description(var words) ? words : "";
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }

    private static String text(List<Span> spans) {
        return spans.stream().map(Span::text).collect(Collectors.joining());
    }
}
