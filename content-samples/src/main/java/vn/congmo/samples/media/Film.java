package vn.congmo.samples.media;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import javax.imageio.ImageIO;
import vn.congmo.samples.pictures.FilmFrame;

/// Draws the frames of a film: 15 a second, 854 × 480, three bytes a pixel (blue, green, red). The described film has longer scenes in which
/// the same happens more slowly.
record Film(Script script, Timetable times) {

    static final int RATE = 15;
    static final double SCALE = 0.534;

    void write(OutputStream out) throws IOException {
        for (int i = 0; i < times.length() * RATE; i++) {
            out.write(bytes(((DataBufferInt) frame(i / (double) RATE, SCALE).getRaster().getDataBuffer()).getData()));
        }
        out.flush();
    }

    /// A frame near the end of the scene that the script names.
    void poster(Path file) throws IOException {
        int scene = script.poster().scene();
        ImageIO.write(frame(times.sceneEnd(scene) - 1, 0.8), "jpg", file.toFile());
    }

    /// @param scale pixels per unit of the sheet of 1600 × 900
    BufferedImage frame(double at, double scale) {
        int scene = 0;
        while (scene + 1 < times.scenes().size() && times.scenes().get(scene + 1) <= at) scene++;
        double from = times.scenes().get(scene);
        var shown = script.scenes().get(scene);
        return FilmFrame.draw(Objects.requireNonNull(shown.picture()), Objects.requireNonNullElse(shown.onScreen(), List.of()),
                at - from, times.sceneEnd(scene) - from, scale);
    }

    private static byte[] bytes(int[] pixels) {
        var bytes = new byte[pixels.length * 3];
        for (int i = 0; i < pixels.length; i++) {
            for (int colour = 0; colour < 3; colour++) bytes[3 * i + colour] = (byte) (pixels[i] >> 8 * colour);
        }
        return bytes;
    }
}
