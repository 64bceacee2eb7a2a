package vn.congmo.cms.imports;

import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.jsoup.nodes.Element;
import vn.congmo.themes.blocks.Block;
import vn.congmo.themes.blocks.Span;
import vn.congmo.themes.blocks.TextAlternative;

/// A picture of foreign HTML as a block. Its alternative is kept where it says something; an empty one is undecided, since most editors write it for want of words.
final class PictureReader {

    private PictureReader() {}

    static Optional<Block> block(Element image, List<Span> caption, Pictures pictures, BiConsumer<String, String> changed) {
        var address = image.absUrl("src").isEmpty() ? image.attr("src") : image.absUrl("src");
        var alternative = image.attr("alt").strip();
        var asset = pictures.find(address);
        if (asset.isEmpty()) {
            changed.accept("picture-left-out", alternative.isEmpty() ? address : address + " («" + alternative + "»)");
            return Optional.empty();
        }
        if (saysNothing(alternative, address)) {
            changed.accept("alternative-undecided", address);
            return Optional.of(new Block.Image(asset.get(), new TextAlternative.Undecided(), caption, null));
        }
        return Optional.of(new Block.Image(asset.get(), new TextAlternative.Description(alternative), caption, null));
    }

    private static boolean saysNothing(String alternative, String address) {
        var name = address.substring(address.lastIndexOf('/') + 1);
        return alternative.isEmpty() || alternative.equalsIgnoreCase(name) || alternative.equalsIgnoreCase(name.replaceFirst("\\.[^.]*$", ""));
    }
}
