package vn.congmo.cms.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import vn.congmo.themes.blocks.Block;
import vn.congmo.themes.blocks.Span;

/// What stands in an element as one run of text: paragraphs within it are joined by a space, pictures belong to whoever looks for them.
final class Inlines {

    private Inlines() {}

    static List<Span> of(Element element, BiConsumer<String, String> changed) {
        var alone = element.clone();
        alone.select("img, picture, ul, ol, table, iframe, video, audio, embed").forEach(part -> {
            if (part != alone) part.remove();
        });
        for (var block : alone.select("p, div, h1, h2, h3, h4, h5, h6, br, li, blockquote, pre, section, figure")) if (block != alone) {
            block.before(" ");
            block.unwrap();
        }
        var read = HtmlReader.read(alone.html(), element.baseUri(), Pictures.NONE);
        read.changes().forEach(change -> changed.accept(change.code(), change.detail()));
        var spans = new ArrayList<Span>();
        for (var block : read.blocks()) {
            if (!(block instanceof Block.Paragraph(var text))) continue;
            if (!spans.isEmpty()) spans.add(Span.plain(" "));
            spans.addAll(text);
        }
        return spans;
    }

    /// The text of a fragment, without any mark.
    static String plain(String html) {
        return Jsoup.parseBodyFragment(html).text().strip();
    }
}
