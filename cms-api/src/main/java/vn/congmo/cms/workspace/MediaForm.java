package vn.congmo.cms.workspace;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.congmo.themes.blocks.AudioDescription;
import vn.congmo.themes.blocks.Block;

/// Film, sound, files and what is embedded, as fields of a form and back. Captions and files are lists, an entry each.
final class MediaForm {

    private final BlockForm form;
    private final Faults faults;

    interface Faults {
        void add(String field, String key, Object... arguments);
    }

    MediaForm(BlockForm form, Faults faults) {
        this.form = form;
        this.faults = faults;
    }

    static Map<String, String> values(Block.Video video) {
        var values = new HashMap<>(Map.of("asset", video.asset().toString(), "title", video.title(), "poster", Objects.toString(video.poster(), ""),
                "transcript", SpokenText.transcript(video.transcript()),
                "signLanguage", Objects.toString(video.signLanguage(), ""), "chapters", SpokenText.chapters(video.chapters())));
        switch (video.description()) {
            case AudioDescription.Described(var asset) -> values.putAll(Map.of("audioDescription", "described", "described", asset.toString()));
            case AudioDescription.NotNeeded(var reason) -> values.putAll(Map.of("audioDescription", "not-needed", "reason", Objects.toString(reason, "")));
            case AudioDescription.Undecided() -> values.put("audioDescription", "undecided");
        }
        return Rows.in("captions", captions(video.captions()), values);
    }

    static Map<String, String> values(Block.Audio audio) {
        return Rows.in("captions", captions(audio.captions()), Map.of("asset", audio.asset().toString(), "title", audio.title(),
                "transcript", SpokenText.transcript(audio.transcript()), "chapters", SpokenText.chapters(audio.chapters())));
    }

    static Map<String, String> values(Block.Files files) {
        return Rows.in("files", files.files().stream().map(file -> Map.of("asset", file.asset().toString(), "title", file.title())).toList(), Map.of());
    }

    static Map<String, String> values(Block.Embed embed) {
        return Map.of("address", embed.address(), "title", embed.title(), "text", Objects.toString(embed.text(), ""));
    }

    private static List<Map<String, String>> captions(List<Block.Captions> captions) {
        return captions.stream().map(one -> Map.of("asset", one.asset().toString(), "locale", one.locale())).toList();
    }

    List<Block> video() {
        var asset = medium("no-film");
        var title = title();
        var transcript = transcript();
        var chapters = chapters();
        var description = description();
        if (asset.isEmpty() || title.isEmpty()) return List.of();
        return List.of(new Block.Video(asset.get(), title.get(), id("poster").orElse(null), captions(), transcript, description, id("signLanguage").orElse(null), chapters));
    }

    List<Block> audio() {
        var asset = medium("no-sound");
        var title = title();
        var transcript = transcript();
        var chapters = chapters();
        return asset.isEmpty() || title.isEmpty() ? List.of() : List.of(new Block.Audio(asset.get(), title.get(), captions(), transcript, chapters));
    }

    List<Block> files() {
        var files = new ArrayList<Block.Files.File>();
        var rows = form.rows("files");
        for (int i = 0; i < rows.size(); i++) {
            var title = rows.get(i).getOrDefault("title", "");
            if (title.isBlank()) faults.add("files." + i + ".title", "no-name");
            id(rows.get(i).getOrDefault("asset", ""), "files." + i).ifPresent(asset -> files.add(new Block.Files.File(asset, title)));
        }
        if (rows.isEmpty()) faults.add("file", "no-file");
        return List.of(new Block.Files(files));
    }

    List<Block> embed() {
        var title = title();
        try {
            return title.isEmpty() ? List.of() : List.of(new Block.Embed(form.value("address"), title.get(), blank("text")));
        } catch (IllegalArgumentException notAllowed) {
            faults.add("address", "embed", form.value("address"));
            return List.of();
        }
    }

    private AudioDescription description() {
        return switch (form.value("audioDescription")) {
            case "described" -> id("described").<AudioDescription>map(AudioDescription.Described::new).orElseGet(() -> {
                faults.add("describedFile", "no-described");
                return new AudioDescription.Undecided();
            });
            case "not-needed" -> new AudioDescription.NotNeeded(blank("reason"));
            default -> new AudioDescription.Undecided();
        };
    }

    private List<Block.Captions> captions() {
        var captions = new ArrayList<Block.Captions>();
        var rows = form.rows("captions");
        for (int i = 0; i < rows.size(); i++) {
            var locale = rows.get(i).getOrDefault("locale", "");
            if (locale.isBlank()) faults.add("captions." + i + ".locale", "no-language");
            id(rows.get(i).getOrDefault("asset", ""), "captions." + i).ifPresent(asset -> captions.add(new Block.Captions(locale, asset)));
        }
        return captions;
    }

    private List<Block.Utterance> transcript() {
        var read = SpokenText.readTranscript(form.value("transcript"));
        wrong("transcript", "spoken-lines", read.wrong());
        return read.entries();
    }

    private List<Block.Chapter> chapters() {
        var read = SpokenText.readChapters(form.value("chapters"));
        wrong("chapters", "chapter-lines", read.wrong());
        return read.entries();
    }

    /// All lines in one sentence, so that the list at the top stays short.
    private void wrong(String field, String key, List<SpokenText.Line> lines) {
        if (!lines.isEmpty()) faults.add(field, key, lines.stream().map(line -> line.number() + " (“" + line.text() + "”)").collect(Collectors.joining(", ")));
    }

    private Optional<UUID> medium(String fault) {
        var asset = id("asset");
        if (asset.isEmpty()) faults.add("file", fault);
        return asset;
    }

    private Optional<String> title() {
        if (form.value("title").isBlank()) faults.add("title", "no-name");
        return Optional.of(form.value("title")).filter(title -> !title.isBlank());
    }

    private Optional<UUID> id(String field) {
        return form.value(field).isBlank() ? Optional.empty() : id(form.value(field), field);
    }

    private Optional<UUID> id(String text, String field) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException altered) {
            faults.add(field, "kept");
            return Optional.empty();
        }
    }

    private @Nullable String blank(String field) {
        return form.value(field).isBlank() ? null : form.value(field);
    }
}
