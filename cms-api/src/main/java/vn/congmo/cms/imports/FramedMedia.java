package vn.congmo.cms.imports;

import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.jsoup.nodes.Element;
import vn.congmo.themes.blocks.Block;
import vn.congmo.themes.blocks.EmbedHosts;
import vn.congmo.themes.blocks.LinkTarget;
import vn.congmo.themes.blocks.Mark;
import vn.congmo.themes.blocks.Span;

/// Frames, films and sounds of foreign HTML: an embed where the host is allowed, else a link, so that the reader can still get there.
final class FramedMedia {

    private FramedMedia() {}

    static Optional<Block> block(Element media, BiConsumer<String, String> changed) {
        var source = media.hasAttr("src") ? media : media.selectFirst("source[src]");
        var address = source == null ? "" : source.absUrl("src").isEmpty() ? source.attr("src") : source.absUrl("src");
        var title = media.attr("title").strip();
        if (!address.matches("(?i)https?://[^/\\s]+.*")) {
            changed.accept("left-out", media.normalName() + (address.isEmpty() ? "" : " " + address));
            return Optional.empty();
        }
        if (media.normalName().equals("iframe")) {
            try {
                var embed = new Block.Embed(address, title.isEmpty() ? EmbedHosts.host(address) : title, null);
                if (title.isEmpty()) changed.accept("embed-untitled", address);
                return Optional.of(embed);
            } catch (IllegalArgumentException notAllowed) {
                // A link, as for any other host
            }
        }
        changed.accept("media-as-link", address);
        return Optional.of(new Block.Paragraph(List.of(new Span(title.isEmpty() ? address : title, List.of(new Mark.Link(new LinkTarget.Address(address)))))));
    }
}
