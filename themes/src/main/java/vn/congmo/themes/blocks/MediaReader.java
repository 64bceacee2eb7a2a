package vn.congmo.themes.blocks;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// Reads film, sound, files and what is embedded; goes on after a fault. A method gives null only when it has noted why.
final class MediaReader {

    private static final double LONGEST_SECONDS = 24 * 3600;

    private final Faults faults;

    MediaReader(Faults faults) {
        this.faults = faults;
    }

    @Nullable Block video(Fields fields) {
        var asset = fields.uuid("asset");
        var title = title(fields);
        var poster = fields.optionalUuid("poster");
        var captions = captions(fields);
        var transcript = transcript(fields);
        var description = description(fields.optional("description"), fields.at("description"));
        var signed = fields.optionalUuid("signLanguage");
        var chapters = chapters(fields);
        return asset == null || title == null || description == null ? null
                : new Block.Video(asset, title, poster, captions, transcript, description, signed, chapters);
    }

    @Nullable Block audio(Fields fields) {
        var asset = fields.uuid("asset");
        var title = title(fields);
        var captions = captions(fields);
        var transcript = transcript(fields);
        var chapters = chapters(fields);
        return asset == null || title == null ? null : new Block.Audio(asset, title, captions, transcript, chapters);
    }

    Block files(Fields fields) {
        return new Block.Files(fields.list("files", true, this::file));
    }

    @Nullable Block embed(Fields fields) {
        var address = fields.text("address");
        var title = title(fields);
        var words = fields.optionalText("text");
        if (address == null || title == null) return null;
        if (EmbedHosts.allow(address)) return new Block.Embed(address, title, words);
        faults.add(fields.at("address"), "unknown-host", "«" + address + "» is not an https address on one of " + EmbedHosts.inWords());
        return null;
    }

    private Block.Files.@Nullable File file(JsonNode node, String pointer) {
        var fields = Fields.of(node, pointer, faults);
        if (fields == null) return null;
        var asset = fields.uuid("asset");
        var title = title(fields);
        fields.end();
        return asset == null || title == null ? null : new Block.Files.File(asset, title);
    }

    private @Nullable String title(Fields fields) {
        var title = fields.text("title");
        if (title == null || !title.isBlank()) return title;
        faults.add(fields.at("title"), "required", "«title» needs words");
        return null;
    }

    private List<Block.Captions> captions(Fields fields) {
        var met = new HashSet<String>();
        return fields.list("captions", false, (node, pointer) -> {
            var one = Fields.of(node, pointer, faults);
            if (one == null) return null;
            var locale = one.text("locale");
            var asset = one.uuid("asset");
            one.end();
            if (locale == null || asset == null) return null;
            if (!Locale.forLanguageTag(locale).toLanguageTag().equalsIgnoreCase(locale))
                faults.add(one.at("locale"), "not-a-language", "«" + locale + "» is not a BCP 47 language tag such as «vi»");
            if (!met.add(locale)) faults.add(one.at("locale"), "language-twice", "There are captions in «" + locale + "» already");
            return new Block.Captions(locale, asset);
        });
    }

    private List<Block.Utterance> transcript(Fields fields) {
        var last = new double[1];
        return fields.list("transcript", false, (node, pointer) -> {
            var one = Fields.of(node, pointer, faults);
            if (one == null) return null;
            var at = second(one, last);
            var speaker = one.optionalText("speaker");
            var words = one.text("text");
            one.end();
            return words == null ? null : new Block.Utterance(at, speaker, words);
        });
    }

    private List<Block.Chapter> chapters(Fields fields) {
        var last = new double[1];
        return fields.list("chapters", false, (node, pointer) -> {
            var one = Fields.of(node, pointer, faults);
            if (one == null) return null;
            var at = second(one, last);
            var title = title(one);
            one.end();
            return title == null ? null : new Block.Chapter(at, title);
        });
    }

    private double second(Fields fields, double[] last) {
        var at = fields.decimal("at", 0, LONGEST_SECONDS);
        if (at < last[0]) faults.add(fields.at("at"), "goes-back", "«at» is earlier than the entry before it, at " + last[0] + " s");
        last[0] = Math.max(last[0], at);
        return at;
    }

    /// What is not there is undecided.
    private @Nullable AudioDescription description(@Nullable JsonNode node, String pointer) {
        if (node == null) return new AudioDescription.Undecided();
        var fields = Fields.of(node, pointer, faults);
        var kind = fields == null ? null : fields.oneOf("kind", List.of("described", "not-needed", "undecided"), "wrong-value");
        if (fields == null || kind == null) return null;
        var description = switch (kind) {
            case "undecided" -> new AudioDescription.Undecided();
            case "not-needed" -> new AudioDescription.NotNeeded(fields.optionalText("reason"));
            default -> described(fields);
        };
        fields.end();
        return description;
    }

    private static @Nullable AudioDescription described(Fields fields) {
        var asset = fields.uuid("asset");
        return asset == null ? null : new AudioDescription.Described(asset);
    }
}
