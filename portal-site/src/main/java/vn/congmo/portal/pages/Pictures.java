package vn.congmo.portal.pages;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.congmo.portal.follow.Document;
import vn.congmo.portal.media.MediaType;
import vn.congmo.themes.pages.PageView.Asset;

/// Images as the portal serves them: at the address of their bytes (`docs/decisions/0005-image-addresses.md`).
final class Pictures {

    private Pictures() {}

    /// The assets that the document names, by id, in their order.
    static Map<UUID, Asset> of(Document document) {
        var assets = new LinkedHashMap<UUID, Asset>();
        document.assets().forEach(asset -> assets.put(asset.id(), served(asset)));
        return assets;
    }

    /// The picture that stands for the document in a list; null for none.
    static @Nullable Asset leadOf(Document document) {
        var lead = document.lead();
        return lead == null ? null : of(document).get(lead.asset());
    }

    private static Asset served(Document.Asset asset) {
        var renditions = asset.renditions().stream().map(r -> new Asset.Rendition(r.width(), r.height(), path(r))).toList();
        return new Asset(asset.id(), asset.mediaType(), asset.width(), asset.height(), renditions);
    }

    private static String path(Document.Asset.Rendition rendition) {
        return "/media/" + rendition.sha256() + "." + MediaType.named(rendition.mediaType()).map(MediaType::ending).orElse("bin");
    }
}
