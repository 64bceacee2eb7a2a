package vn.congmo.cms.imports;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import vn.congmo.themes.blocks.Block;
import vn.congmo.themes.blocks.LinkTarget;
import vn.congmo.themes.blocks.Mark;

/// Reads HTML of any origin (WordPress, Word, Google Docs) into blocks, and says what it could not keep as it was. Whatever could run is left out.
public final class HtmlReader {

    private static final Set<String> LEFT_OUT = Set.of("script", "style", "noscript", "template", "form", "input", "button", "select", "textarea", "object",
            "applet", "canvas", "svg", "math", "link", "meta", "base", "title", "head", "frame", "frameset");
    private static final Set<String> BLOCKS = Set.of("p", "div", "section", "article", "main", "header", "footer", "aside", "nav", "center", "address",
            "details", "summary", "dl", "dt", "dd", "fieldset", "body", "hr", "figcaption");

    private final Pictures pictures;
    private final List<Block> blocks = new ArrayList<>();
    private final Set<Change> changes = new LinkedHashSet<>();
    private final InlineText text = new InlineText();
    private int lineBreaks;

    private HtmlReader(Pictures pictures) {
        this.pictures = pictures;
    }

    /// @param changes each kind of change once for each thing that it happened to
    public record Read(List<Block> blocks, List<Change> changes) {}

    /// @param base address that relative links and pictures are relative to; empty for none
    public static Read read(String html, String base, Pictures pictures) {
        var reader = new HtmlReader(pictures);
        var prepared = Shortcodes.replaced(html, reader::changed);
        reader.children(Jsoup.parseBodyFragment(prepared, base).body());
        reader.paragraph();
        return new Read(List.copyOf(reader.blocks), List.copyOf(reader.changes));
    }

    private void changed(String code, String detail) {
        changes.add(new Change(code, detail));
    }

    private void children(Node parent) {
        for (var child : parent.childNodes()) node(child);
    }

    private void node(Node node) {
        if (node instanceof TextNode words) text(words.getWholeText());
        else if (node instanceof Element element) element(element);
    }

    private void text(String words) {
        if (words.isBlank() && text.isEmpty()) return;
        if (lineBreaks == 1 && !words.isBlank()) {
            changed("line-break", "");
            text.text(" ");
        }
        if (!words.isBlank()) lineBreaks = 0;
        text.text(words);
    }

    private void element(Element element) {
        var tag = element.normalName();
        if (LEFT_OUT.contains(tag)) {
            if (!Set.of("head", "meta", "link", "title").contains(tag)) changed("left-out", tag);
            return;
        }
        switch (tag) {
            case "br" -> lineBreak();
            case "h1", "h2", "h3", "h4", "h5", "h6" -> heading(element, tag.charAt(1) - '0');
            case "ul", "ol" -> alone(() -> blocks.add(new ListReader(pictures, this::changed).list(element)));
            case "blockquote" -> alone(() -> quote(element));
            case "pre" -> alone(() -> preformatted(element));
            case "table" -> alone(() -> table(element));
            case "img" -> alone(() -> picture(element, List.of()));
            case "figure" -> alone(() -> figure(element));
            case "iframe", "embed", "video", "audio" -> alone(() -> FramedMedia.block(element, this::changed).ifPresent(blocks::add));
            default -> {
                if (BLOCKS.contains(tag)) alone(() -> children(element));
                else marked(element);
            }
        }
    }

    private void lineBreak() {
        if (++lineBreaks >= 2) paragraph();
    }

    /// A block ends the running paragraph, and what follows begins another.
    private void alone(Runnable block) {
        paragraph();
        block.run();
        paragraph();
    }

    private void paragraph() {
        lineBreaks = 0;
        if (!text.isEmpty()) blocks.add(new Block.Paragraph(text.take()));
        else text.take();
    }

    private void marked(Element element) {
        var tag = element.normalName();
        int opened = 0;
        var simple = InlineText.mark(tag);
        if (simple != null && !text.isOpen(simple.getClass())) opened += open(simple);
        if (tag.equals("abbr") && !element.attr("title").isBlank()) opened += open(new Mark.Abbreviation(element.attr("title").strip()));
        if (element.attr("lang").matches("[a-z]{2,3}(-[A-Z]{2})?")) opened += open(new Mark.Language(element.attr("lang")));
        if (tag.equals("a")) opened += link(element);
        if (Set.of("u", "font", "big", "small", "marquee", "blink", "s", "strike", "del").contains(tag)) changed("look-dropped", tag);
        children(element);
        for (int i = 0; i < opened; i++) text.close();
    }

    private int open(Mark mark) {
        text.open(mark);
        return 1;
    }

    private int link(Element element) {
        if (!element.hasAttr("href") || text.isOpen(Mark.Link.class)) return 0;
        if (!element.select("img").isEmpty()) {
            changed("link-of-picture", element.attr("href"));
            return 0;
        }
        return Links.target(element).map(target -> open(new Mark.Link(new LinkTarget.Address(target)))).orElseGet(() -> {
            changed("link-dropped", element.attr("href"));
            return 0;
        });
    }

    private void heading(Element element, int level) {
        paragraph();
        for (var image : element.select("img")) picture(image, List.of());
        var words = spans(element);
        if (words.isEmpty()) return;
        if (level == 1) changed("heading-level", element.text());
        blocks.add(new Block.Heading(Math.max(2, level), words));
    }

    private void quote(Element element) {
        var source = element.selectFirst("cite, footer");
        if (source != null) source.remove();
        element.select("img").forEach(image -> picture(image, List.of()));
        var words = spans(element);
        if (!words.isEmpty()) blocks.add(new Block.Quote(words, source == null || source.text().isBlank() ? null : source.text()));
    }

    private void preformatted(Element element) {
        for (var line : element.wholeText().split("\\R")) {
            text.open(new Mark.Code());
            text.text(line);
            text.close();
            paragraph();
        }
    }

    private void table(Element table) {
        if (table.select("> * > tr > td, > * > tr > th").size() == 1) {
            changed("layout-table", "");
            children(table.selectFirst("td, th"));
            return;
        }
        table.select("img").forEach(image -> picture(image, List.of()));
        TableReader.table(table, pictures, this::changed).ifPresent(blocks::add);
    }

    private void figure(Element figure) {
        var images = figure.select("img");
        if (images.isEmpty()) {
            children(figure);
            return;
        }
        var caption = figure.selectFirst("figcaption");
        var words = caption != null ? spans(caption) : spans(figure);
        for (var image : images) picture(image, image == images.getLast() ? words : List.of());
    }

    private void picture(Element image, List<vn.congmo.themes.blocks.Span> caption) {
        PictureReader.block(image, caption, pictures, this::changed).ifPresentOrElse(blocks::add, () -> {
            if (!caption.isEmpty()) blocks.add(new Block.Paragraph(caption));
        });
    }

    private List<vn.congmo.themes.blocks.Span> spans(Element element) {
        return Inlines.of(element, this::changed);
    }
}
