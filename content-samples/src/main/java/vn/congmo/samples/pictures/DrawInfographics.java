package vn.congmo.samples.pictures;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.ImageIO;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// Draws `infographics.json` of a folder into that folder. Needs the font Noto Sans.
public final class DrawInfographics {

    private DrawInfographics() {}

    /// @param arguments the folder
    public static void main(String[] arguments) throws IOException {
        var folder = Path.of(arguments[0]);
        for (var each : read(folder)) Files.write(folder.resolve(each.fileName()), png(each));
    }

    static List<Infographic> read(Path folder) throws IOException {
        return JsonMapper.builder().build().readValue(Files.readString(folder.resolve("infographics.json")), new TypeReference<>() {});
    }

    static byte[] png(Infographic figures) throws IOException {
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(DrawInfographic.of(figures), "png", bytes);
        return bytes.toByteArray();
    }
}
