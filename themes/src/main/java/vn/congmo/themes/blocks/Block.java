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
}
