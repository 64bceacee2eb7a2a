package vn.congmo.themes.blocks;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// One block of a body. A draft may hold what is undecided or a barrier; publication may not.
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Block.Heading.class, name = "heading"),
    @JsonSubTypes.Type(value = Block.Paragraph.class, name = "paragraph"),
    @JsonSubTypes.Type(value = Block.BulletList.class, name = "list"),
    @JsonSubTypes.Type(value = Block.Quote.class, name = "quote"),
    @JsonSubTypes.Type(value = Block.Image.class, name = "image"),
    @JsonSubTypes.Type(value = Block.Gallery.class, name = "gallery"),
    @JsonSubTypes.Type(value = Block.Table.class, name = "table"),
    @JsonSubTypes.Type(value = Block.Callout.class, name = "callout"),
    @JsonSubTypes.Type(value = Block.LinkCard.class, name = "link-card"),
    @JsonSubTypes.Type(value = Block.Video.class, name = "video"),
    @JsonSubTypes.Type(value = Block.Audio.class, name = "audio"),
    @JsonSubTypes.Type(value = Block.Infographic.class, name = "infographic"),
    @JsonSubTypes.Type(value = Block.Files.class, name = "files"),
    @JsonSubTypes.Type(value = Block.Embed.class, name = "embed"),
})
@JsonInclude(JsonInclude.Include.NON_NULL)
public sealed interface Block {

    /// @param level 2 to 6; the title of the document is the only heading of level 1
    record Heading(int level, List<Span> text) implements Block {
        public Heading {
            if (level < 2 || level > 6) throw new IllegalArgumentException("A heading's level is 2 to 6, not " + level);
            text = List.copyOf(text);
        }
    }

    record Paragraph(List<Span> text) implements Block {
        public Paragraph {
            text = List.copyOf(text);
        }
    }

    /// @param ordered true for a numbered list
    record BulletList(boolean ordered, List<Entry> entries) implements Block {
        public BulletList {
            entries = List.copyOf(entries);
        }

        /// One entry of a list, with the list below it where there is one.
        public record Entry(List<Span> text, @Nullable BulletList below) {
            public Entry {
                text = List.copyOf(text);
            }
        }
    }

    /// @param source who said it or where it stands, as text
    record Quote(List<Span> text, @Nullable String source) implements Block {
        public Quote {
            text = List.copyOf(text);
        }
    }

    /// A picture in its place: the alternative belongs to this use of the asset, in the document's language.
    ///
    /// @param asset id of the uploaded asset
    /// @param credit who made the picture, as text
    record Image(UUID asset, TextAlternative alternative, List<Span> caption, @Nullable String credit) implements Block {
        public Image {
            caption = List.copyOf(caption);
        }
    }

    record Gallery(List<Image> images) implements Block {
        public Gallery {
            images = List.copyOf(images);
        }
    }

    /// A table of data. Rows are as wide as the widest; missing cells are empty.
    ///
    /// @param caption      what the table is about
    /// @param headerRow    true when the first row names the columns
    /// @param headerColumn true when the first cell of each row names the row
    record Table(List<Span> caption, boolean headerRow, boolean headerColumn, List<List<List<Span>>> rows) implements Block {
        public Table {
            caption = List.copyOf(caption);
            rows = rows.stream().<List<List<Span>>>map(List::copyOf).toList();
        }
    }

    /// Something to notice beside the running text.
    record Callout(Kind kind, String title, List<Span> text) implements Block {
        public enum Kind { NOTE, TIP, WARNING }

        public Callout {
            text = List.copyOf(text);
        }
    }

    /// A link that stands alone, with a title and a sentence of what is behind it.
    record LinkCard(LinkTarget target, String title, @Nullable String text) implements Block {}

    /// A film with what stands in for its sound and its pictures.
    ///
    /// @param title         what it is called; the name of the player
    /// @param poster        a picture to show before it plays; null for none
    /// @param captions      at most one for each language
    /// @param transcript    all that is said and all that matters of what is seen, in order of time
    /// @param signLanguage  id of the film with a sign language interpreter; null for none
    record Video(UUID asset, String title, @Nullable UUID poster, List<Captions> captions, List<Utterance> transcript,
            AudioDescription description, @Nullable UUID signLanguage, List<Chapter> chapters) implements Block {
        public Video {
            captions = List.copyOf(captions);
            transcript = List.copyOf(transcript);
            chapters = List.copyOf(chapters);
        }
    }

    /// Something to hear, with what stands in for it.
    record Audio(UUID asset, String title, List<Captions> captions, List<Utterance> transcript, List<Chapter> chapters) implements Block {
        public Audio {
            captions = List.copyOf(captions);
            transcript = List.copyOf(transcript);
            chapters = List.copyOf(chapters);
        }
    }

    /// A picture that carries information, with the same information in words and, where it shows figures, as a table.
    ///
    /// @param description paragraphs; the image's own alternative says in short what it is
    /// @param table       the figures; null where it shows none
    record Infographic(Image image, List<List<Span>> description, @Nullable Table table) implements Block {
        public Infographic {
            description = description.stream().<List<Span>>map(List::copyOf).toList();
        }
    }

    /// Files to keep, each with a title that says what it is.
    record Files(List<File> files) implements Block {
        public Files {
            files = List.copyOf(files);
        }

        public record File(UUID asset, String title) {}
    }

    /// Something of another site (a film, a map). It is drawn as a link that says so: nothing of another's page is loaded by ours.
    ///
    /// @param address on a host of the allow-list ([EmbedHosts])
    record Embed(String address, String title, @Nullable String text) implements Block {
        public Embed {
            if (!EmbedHosts.allow(address)) throw new IllegalArgumentException("«" + address + "» is not on a host that may be embedded: " + EmbedHosts.inWords());
        }
    }

    /// @param locale BCP 47 language of the captions
    /// @param asset  id of a WebVTT file
    record Captions(String locale, UUID asset) {}

    /// Something that is said, or seen.
    ///
    /// @param at      seconds from the start
    /// @param speaker who says it; null for what is seen or goes without saying
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Utterance(double at, @Nullable String speaker, String text) {}

    /// @param at seconds from the start
    record Chapter(double at, String title) {}
}
