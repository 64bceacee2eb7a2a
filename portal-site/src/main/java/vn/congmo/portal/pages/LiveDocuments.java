package vn.congmo.portal.pages;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.congmo.portal.follow.Document;
import vn.congmo.themes.assembly.Addresses;
import vn.congmo.themes.assembly.LiveDocument;
import vn.congmo.themes.pages.PageView.Asset;
import vn.congmo.themes.types.ContentTypes;

/// Documents of the feed as pages are made of them; their files at the address of their bytes, or a lasting one (`docs/decisions/0005-image-addresses.md`).
final class LiveDocuments {

    private LiveDocuments() {}

    static LiveDocument of(Document document) {
        return new LiveDocument(document.id(), document.locale(), document.type(), hasPage(document.type()) ? document.path() : null, document.title(),
                document.summary(), document.fields(), document.links(), document.lead(), document.body(), assets(document), document.firstPublishedAt(),
                document.publishedAt());
    }

    static boolean hasPage(String type) {
        return ContentTypes.standard().hasPage(type);
    }

    private static Map<UUID, Asset> assets(Document document) {
        var assets = new LinkedHashMap<UUID, Asset>();
        document.assets().forEach(asset -> assets.put(asset.id(), served(asset)));
        return assets;
    }

    private static Asset served(Document.Asset asset) {
        var file = asset.file();
        if (file == null) {
            var renditions = asset.renditions().stream().map(r -> new Asset.Rendition(r.width(), r.height(), Addresses.ofBytes(r.sha256(), r.mediaType()))).toList();
            return new Asset(asset.id(), asset.mediaType(), asset.width(), asset.height(), renditions);
        }
        var path = Addresses.isKept(asset.mediaType()) ? Addresses.ofFile(asset.id(), file.name(), asset.mediaType())
                : Addresses.ofBytes(asset.renditions().getFirst().sha256(), asset.mediaType());
        return new Asset(asset.id(), asset.mediaType(), asset.width(), asset.height(), List.of(),
                new Asset.FileFacts(path, file.name(), file.bytes(), file.seconds(), file.pages()));
    }
}
