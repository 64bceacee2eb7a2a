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
        return places(content).keySet().stream().flatMap(id -> assets.find(id).stream()).toList();
    }

    List<Fault> unknown(DraftContent content) {
        var faults = new ArrayList<Fault>();
        places(content).forEach((id, pointer) -> {
            var asset = assets.find(id);
            if (asset.isEmpty()) faults.add(Fault.at(pointer + "/asset", "unknown-asset", id.toString()));
            else asset.map(found -> AssetKinds.fault(content, pointer, found)).ifPresent(faults::add);
        });
        return faults;
    }

    private static Map<UUID, String> places(DraftContent content) {
        var places = new LinkedHashMap<UUID, String>();
        if (content.lead() != null) places.put(content.lead().asset(), "/lead");
        for (int i = 0; i < content.body().size(); i++) {
            var pointer = "/body/" + i;
            switch (content.body().get(i)) {
                case Block.Image image -> places.putIfAbsent(image.asset(), pointer);
                case Block.Gallery gallery -> {
                    for (int j = 0; j < gallery.images().size(); j++) places.putIfAbsent(gallery.images().get(j).asset(), pointer + "/images/" + j);
                }
                case Block.Video video -> video(video, pointer, places);
                case Block.Audio audio -> {
                    places.putIfAbsent(audio.asset(), pointer);
                    captions(audio.captions(), pointer, places);
                }
                case Block.Infographic infographic -> places.putIfAbsent(infographic.image().asset(), pointer + "/image");
                case Block.Files files -> {
                    for (int j = 0; j < files.files().size(); j++) places.putIfAbsent(files.files().get(j).asset(), pointer + "/files/" + j);
                }
                case Block.Embed _, Block.Heading _, Block.Paragraph _, Block.BulletList _, Block.Quote _, Block.Table _, Block.Callout _, Block.LinkCard _ -> {}
            }
        }
        return places;
    }

    private static void video(Block.Video video, String pointer, Map<UUID, String> places) {
        places.putIfAbsent(video.asset(), pointer);
        if (video.poster() != null) places.putIfAbsent(video.poster(), pointer + "/poster");
        captions(video.captions(), pointer, places);
        if (video.description() instanceof AudioDescription.Described(var asset)) places.putIfAbsent(asset, pointer + "/description");
        if (video.signLanguage() != null) places.putIfAbsent(video.signLanguage(), pointer + "/signLanguage");
    }

    private static void captions(List<Block.Captions> captions, String pointer, Map<UUID, String> places) {
        for (int i = 0; i < captions.size(); i++) places.putIfAbsent(captions.get(i).asset(), pointer + "/captions/" + i);
    }
}
