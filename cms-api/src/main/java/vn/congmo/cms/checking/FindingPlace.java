package vn.congmo.cms.checking;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.congmo.accessibility.Finding;
import vn.congmo.themes.Rendered;
import vn.congmo.themes.Rendered.BlockPlace;
import vn.congmo.themes.blocks.Block;

/// Where in a document a finding is: the block whose range on the page holds it, and the field that it speaks of.
record FindingPlace(Rendered page, Block.@Nullable Image lead, List<Block> body) {

    /// JSON pointer ("/body/3/alternative", "/title"); empty for the page as a whole.
    String pointer(Finding finding) {
        int at = finding.target().start();
        return page.blocks().stream()
                .filter(block -> at >= block.start() && at < block.end())
                .findFirst()
                .map(block -> block.pointer() + field(block, finding))
                .orElseGet(() -> finding.target().excerpt().matches("(?s)<(h1|title)\\b.*") ? "/title" : "");
    }

    private String field(BlockPlace place, Finding finding) {
        var isImage = finding.target().excerpt().startsWith("<img");
        return switch (block(place)) {
            case Block.Image _ -> isImage ? "/alternative" : "/caption";
            case Block.Gallery _ -> isImage ? "/images/" + imagesBefore(place, finding) + "/alternative" : "";
            case Block.Heading _ -> finding.rule().equals("heading-levels-follow") ? "/level" : "/text";
            case Block.Table _ -> finding.rule().equals("table-has-header-cells") ? "/headerRow" : "";
            case Block.Paragraph _, Block.Quote _, Block.Callout _ -> "/text";
            case Block.LinkCard _, Block.Embed _ -> "/title";
            case Block.Video _, Block.Audio _ -> "";
            case Block.Infographic _ -> isImage ? "/image/alternative" : "";
            case Block.Files _ -> "/files";
            case Block.BulletList _ -> "/entries";
            case null -> "";
        };
    }

    private @Nullable Block block(BlockPlace place) {
        if (place.pointer().equals("/lead")) return lead;
        if (!place.pointer().startsWith("/body/")) return null;
        int index = Integer.parseInt(place.pointer().substring("/body/".length()));
        return index < body.size() ? body.get(index) : null;
    }

    private int imagesBefore(BlockPlace place, Finding finding) {
        var before = page.html().substring(place.start(), finding.target().start());
        return before.split("<img", -1).length - 1;
    }
}
