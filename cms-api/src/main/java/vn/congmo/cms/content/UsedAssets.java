package vn.congmo.cms.content;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.congmo.cms.assets.Asset;
import vn.congmo.cms.assets.Assets;
import vn.congmo.themes.blocks.AudioDescription;
import vn.congmo.themes.blocks.Block;

/// Which uploaded files a document names.
@Component
public class UsedAssets {

    private final Assets assets;

    UsedAssets(Assets assets) {
        this.assets = assets;
    }

    /// Every asset that the blocks name, in the order of its first use.
    public List<Asset> of(DraftContent content) {
        return places(content).values().stream().distinct().flatMap(id -> assets.find(id).stream()).toList();
    }

    /// Files that a scan for malware holds back from readers, each with its place and the reason.
    public List<Fault> heldBack(DraftContent content) {
        var faults = new ArrayList<Fault>();
        places(content).forEach((pointer, id) -> assets.heldBack(id).ifPresent(scan -> faults.add(scan.isInfected()
                ? Fault.at(pointer + "/asset", "infected", name(id), String.valueOf(scan.signature())) : Fault.at(pointer + "/asset", "not-scanned", name(id)))));
        return faults;
    }

    private String name(UUID id) {
        return assets.find(id).map(asset -> asset.file() == null ? asset.mediaType() : asset.file().name()).orElse("?");
    }

    List<Fault> unknown(DraftContent content) {
        var faults = new ArrayList<Fault>();
        places(content).forEach((pointer, id) -> {
            var asset = assets.find(id);
            if (asset.isEmpty()) faults.add(Fault.at(pointer + "/asset", "unknown-asset", id.toString()));
            else asset.map(found -> AssetKinds.fault(content, pointer, found)).ifPresent(faults::add);
        });
        return faults;
    }

    /// By JSON pointer; the same file may stand in several places.
    private static Map<String, UUID> places(DraftContent content) {
        var places = new LinkedHashMap<String, UUID>();
        if (content.lead() != null) places.put("/lead", content.lead().asset());
        for (int i = 0; i < content.body().size(); i++) {
            var pointer = "/body/" + i;
            switch (content.body().get(i)) {
                case Block.Image image -> places.put(pointer, image.asset());
                case Block.Gallery gallery -> {
                    for (int j = 0; j < gallery.images().size(); j++) places.put(pointer + "/images/" + j, gallery.images().get(j).asset());
                }
                case Block.Video video -> video(video, pointer, places);
                case Block.Audio audio -> {
                    places.put(pointer, audio.asset());
                    captions(audio.captions(), pointer, places);
                }
                case Block.Infographic infographic -> places.put(pointer + "/image", infographic.image().asset());
                case Block.Files files -> {
                    for (int j = 0; j < files.files().size(); j++) places.put(pointer + "/files/" + j, files.files().get(j).asset());
                }
                case Block.Embed _, Block.Heading _, Block.Paragraph _, Block.BulletList _, Block.Quote _, Block.Table _, Block.Callout _, Block.LinkCard _ -> {}
            }
        }
        return places;
    }

    private static void video(Block.Video video, String pointer, Map<String, UUID> places) {
        places.put(pointer, video.asset());
        if (video.poster() != null) places.put(pointer + "/poster", video.poster());
        captions(video.captions(), pointer, places);
        if (video.description() instanceof AudioDescription.Described(var asset)) places.put(pointer + "/description", asset);
        if (video.signLanguage() != null) places.put(pointer + "/signLanguage", video.signLanguage());
    }

    private static void captions(List<Block.Captions> captions, String pointer, Map<String, UUID> places) {
        for (int i = 0; i < captions.size(); i++) places.put(pointer + "/captions/" + i, captions.get(i).asset());
    }
}
