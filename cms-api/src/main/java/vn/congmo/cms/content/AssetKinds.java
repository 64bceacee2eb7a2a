package vn.congmo.cms.content;

import org.jspecify.annotations.Nullable;
import vn.congmo.cms.assets.Asset;
import vn.congmo.themes.blocks.Block;

/// Whether a file is of the kind that its place in a document asks for: a film in a video, WebVTT in its captions.
final class AssetKinds {

    private AssetKinds() {}

    /// Null when it is.
    ///
    /// @param pointer of the file's place in the document ("/body/2/captions/0")
    static @Nullable Fault fault(DraftContent content, String pointer, Asset asset) {
        var wanted = wanted(content, pointer);
        return asset.mediaType().startsWith(wanted) ? null : Fault.at(pointer, "other-kind-of-file", asset.mediaType(), wanted.endsWith("/") ? wanted + "…" : wanted);
    }

    /// The start of its media type; empty for any.
    private static String wanted(DraftContent content, String pointer) {
        if (pointer.equals("/lead") || pointer.contains("/image") || pointer.endsWith("/poster")) return "image/";
        if (pointer.contains("/captions/")) return "text/vtt";
        if (pointer.contains("/files/")) return "";
        if (pointer.endsWith("/description") || pointer.endsWith("/signLanguage")) return "video/";
        return switch (content.body().get(Integer.parseInt(pointer.split("/")[2]))) {
            case Block.Video _ -> "video/";
            case Block.Audio _ -> "audio/";
            case Block.Image _ -> "image/";
            default -> "";
        };
    }
}
