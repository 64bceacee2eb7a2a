package vn.congmo.cms.imports;

import java.util.ArrayList;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.jsoup.nodes.Element;
import vn.congmo.themes.blocks.Block;

/// Lists of foreign HTML, with the lists below their entries.
record ListReader(Pictures pictures, BiConsumer<String, String> changed) {

    Block.BulletList list(Element list) {
        var entries = new ArrayList<Block.BulletList.Entry>();
        for (var child : list.children()) {
            if (child.normalName().equals("li")) entries.add(entry(child));
            else if (isList(child)) entries.add(new Block.BulletList.Entry(java.util.List.of(), list(child)));
        }
        return new Block.BulletList(list.normalName().equals("ol"), entries);
    }

    private Block.BulletList.Entry entry(Element item) {
        for (var image : item.select("> img, > p > img, > a > img, > figure img")) changed.accept("picture-left-out", image.attr("src"));
        return new Block.BulletList.Entry(Inlines.of(item, changed), below(item));
    }

    private Block.@Nullable BulletList below(Element item) {
        for (var child : item.children()) if (isList(child)) return list(child);
        return null;
    }

    private static boolean isList(Element element) {
        return element.normalName().equals("ul") || element.normalName().equals("ol");
    }
}
