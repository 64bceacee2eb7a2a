package vn.congmo.samples.pictures;

import java.awt.image.BufferedImage;
import java.util.function.Consumer;

/// The pictures of the sample site. A picture's seed is its place in this list: append, never insert.
enum Picture {
    MAST_ON_HILLS(Landscapes::mastOnHills),
    TERRACES(Landscapes::terraces),
    STORM_MAP(Landscapes::stormMap),
    FLOODED_VILLAGE(Landscapes::floodedVillage),
    BRIDGE_AT_NIGHT(Landscapes::bridgeAtNight),
    LISTENING_READER(People::listeningReader),
    SERVICE_COUNTER(People::serviceCounter),
    CLASSROOM(People::classroom),
    PRIZE(People::prize),
    LACQUER_LOCK(Things::lacquerLock),
    LIBRARY_SHELVES(Things::libraryShelves),
    SERVER_ROOM(Things::serverRoom),
    SIGNATURE(Things::signature),
    FINGERPRINT(Things::fingerprint),
    MINISTRY(Things::ministry),
    NETWORK_RINGS(Motifs::networkRings),
    DRUM(Motifs::drum),
    LOTUS(Motifs::lotus),
    CONSTELLATIONS(Motifs::constellations),
    WOVEN(Motifs::woven);

    private final Consumer<Canvas> strokes;

    Picture(Consumer<Canvas> strokes) {
        this.strokes = strokes;
    }

    String fileName() {
        return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-') + ".jpg";
    }

    BufferedImage draw() {
        var canvas = new Canvas(2026_11 + ordinal());
        strokes.accept(canvas);
        canvas.pen.dispose();
        return canvas.sheet;
    }
}
