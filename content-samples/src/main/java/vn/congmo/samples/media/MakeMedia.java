package vn.congmo.samples.media;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// The steps that `media/make.sh` takes in Java; the script between them speaks, encodes and measures.
public final class MakeMedia {

    private MakeMedia() {}

    /// @param args a step, the folder `media`, and a folder for what is in between; `film` also names a script and a version
    public static void main(String[] args) throws IOException {
        Path media = Path.of(args[1]);
        Path between = Path.of(args[2]);
        switch (args[0]) {
            case "sentences" -> sentences(media, between);
            case "texts" -> texts(media, between);
            case "film" -> film(media, between, args[3], args[4].equals("described"));
            default -> throw new IllegalArgumentException("No such step: " + args[0]);
        }
    }

    /// Prints file, voice, speed and words of every sentence, for espeak-ng.
    private static void sentences(Path media, Path between) throws IOException {
        var speech = new Speech(between);
        for (var script : scripts(media)) {
            for (var scene : script.scenes()) {
                Stream.concat(scene.lines().stream(), scene.description().stream()).forEach(line -> {
                    var speaker = script.speakers().get(line.speaker());
                    System.out.println(String.join("\t", folder(speech, script).file(line).toString(), speaker.voice(), "" + speaker.speed(), line.spoken()));
                });
            }
        }
    }

    /// Writes the tracks, the captions and `media.json`.
    private static void texts(Path media, Path between) throws IOException {
        var list = new ArrayList<>();
        for (var script : scripts(media)) {
            var speech = folder(new Speech(between), script);
            var plain = Timetable.of(script, false, speech::seconds);
            var described = Timetable.of(script, true, speech::seconds);
            speech.mix(plain, between.resolve("sting.wav"), between.resolve(script.name() + ".wav"));
            if (script.isVideo()) speech.mix(described, between.resolve("sting.wav"), between.resolve(script.name() + ".described.wav"));
            for (var language : List.of("vi", "en")) {
                write(media, script.name() + "." + language + ".vtt", Captions.of(script, plain, language));
                write(media, script.name() + ".chapters." + language + ".vtt", Captions.chapters(script, plain, language));
                if (!script.isVideo()) continue;
                write(media, script.name() + ".description." + language + ".vtt", Captions.descriptions(script, plain, language));
                write(media, script.name() + ".described." + language + ".vtt", Captions.of(script, described, language));
            }
            list.add(MediaList.entry(script, plain, described));
        }
        var json = JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();
        write(media, "media.json", json.writeValueAsString(list) + "\n");
    }

    private static void film(Path media, Path between, String name, boolean described) throws IOException {
        var script = Script.read(media.resolve("scripts/" + name + ".json"));
        var speech = folder(new Speech(between), script);
        var film = new Film(script, Timetable.of(script, described, speech::seconds));
        if (!described) film.poster(media.resolve(name + ".poster.jpg"));
        film.write(new BufferedOutputStream(System.out, 1 << 20));
    }

    private static Speech folder(Speech speech, Script script) {
        return new Speech(speech.folder().resolve(script.name()));
    }

    private static void write(Path media, String file, String text) throws IOException {
        Files.writeString(media.resolve(file), text);
    }

    private static List<Script> scripts(Path media) throws IOException {
        try (var files = Files.list(media.resolve("scripts"))) {
            return files.sorted().map(Script::read).toList();
        }
    }
}
