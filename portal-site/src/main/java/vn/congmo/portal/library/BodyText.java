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
        return Stream.concat(fields(document), Stream.concat(document.body().stream(), lead).flatMap(BodyText::texts))
                .filter(text -> !text.isBlank()).collect(Collectors.joining("\n"));
    }

    /// By what people look for it: the number of a document, the post of a person, a phone number.
    private static Stream<String> fields(Document document) {
        return Stream.of("number", "signer", "issuer", "field", "post", "phone", "email", "abbreviation", "place", "author", "unit").map(document::text)
                .filter(text -> text != null);
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
            case Block.Video video -> Stream.concat(Stream.of(video.title()), transcript(video.transcript()));
            case Block.Audio audio -> Stream.concat(Stream.of(audio.title()), transcript(audio.transcript()));
            case Block.Infographic infographic -> Stream.of(texts(infographic.image()), infographic.description().stream().map(BodyText::text),
                    infographic.table() == null ? Stream.<String>empty() : texts(infographic.table())).flatMap(words -> words);
            case Block.Files files -> files.files().stream().map(Block.Files.File::title);
            case Block.Embed embed -> Stream.of(embed.title(), orEmpty(embed.text()));
        };
    }

    private static Stream<String> entries(Block.BulletList list) {
        return list.entries().stream().flatMap(entry ->
                Stream.concat(Stream.of(text(entry.text())), entry.below() == null ? Stream.empty() : entries(entry.below())));
    }

    private static Stream<String> transcript(List<Block.Utterance> transcript) {
        return transcript.stream().map(Block.Utterance::text);
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
