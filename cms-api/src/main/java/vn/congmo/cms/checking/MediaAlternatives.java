package vn.congmo.cms.checking;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.congmo.cms.assets.Asset;
import vn.congmo.themes.blocks.AudioDescription;
import vn.congmo.themes.blocks.Block;
import vn.congmo.themes.blocks.Span;

/// Whether what cannot be seen or heard has something in its place. Decided from the blocks and from what is known of the files
/// (`docs/content-types.md`, «Blocks of media»; WCAG 2.0, SC 1.1.1, 1.2.1, 1.2.2, 1.2.3, 1.2.5, and for PDF 1.3.1, 2.4.2, 3.1.1).
final class MediaAlternatives {

    /// Captions that end so much earlier than the sound leave something out.
    private static final double SECONDS_WITHOUT_CAPTIONS = 10;
    /// Fewer letters than this are a summary of a file, not its text.
    private static final int LETTERS_OF_A_TEXT = 300;

    private final List<MediaFinding> findings = new ArrayList<>();
    private final List<Block> body;
    private final Locale language;
    private final Map<UUID, Asset> assets;

    private MediaAlternatives(List<Block> body, Locale language, List<Asset> assets) {
        this.body = body;
        this.language = language;
        this.assets = assets.stream().collect(Collectors.toMap(Asset::id, Function.identity()));
    }

    static List<MediaFinding> of(List<Block> body, Locale language, List<Asset> assets) {
        var media = new MediaAlternatives(body, language, assets);
        for (int i = 0; i < body.size(); i++) media.block(body.get(i), "/body/" + i);
        return List.copyOf(media.findings);
    }

    private void block(Block block, String at) {
        switch (block) {
            case Block.Video video -> video(video, at);
            case Block.Audio audio -> holds(!audio.transcript().isEmpty(), "media-transcript", List.of("1.2.1"), at + "/transcript", "no-transcript-of-sound", Map.of());
            case Block.Infographic infographic -> infographic(infographic, at);
            case Block.Files files -> {
                for (int i = 0; i < files.files().size(); i++) file(files.files().get(i), at + "/files/" + i);
            }
            default -> { }
        }
    }

    private void video(Block.Video video, String at) {
        var film = facts(video.asset());
        if (film == null || !Boolean.FALSE.equals(film.sound())) captions(video, film == null ? null : film.seconds(), at + "/captions");
        holds(!video.transcript().isEmpty(), "media-transcript", List.of("1.2.3"), at + "/transcript", "no-transcript-of-film", Map.of());
        holds(!(video.description() instanceof AudioDescription.Undecided), "media-description", List.of("1.2.3", "1.2.5"), at + "/description", "undecided", Map.of());
    }

    private void captions(Block.Video video, @Nullable Double seconds, String at) {
        var own = video.captions().stream().filter(captions -> isOwn(captions.locale())).findFirst();
        holds(own.isPresent(), "media-captions", List.of("1.2.2"), at, "none-in-language", Map.of("language", language.getDisplayLanguage(language)));
        for (int i = 0; i < video.captions().size(); i++) whole(video.captions().get(i), seconds, at + "/" + i);
    }

    private void whole(Block.Captions captions, @Nullable Double seconds, String at) {
        var file = facts(captions.asset());
        if (file == null) return;
        var named = file.language();
        var isOther = named != null && !Locale.forLanguageTag(named).getLanguage().equals(Locale.forLanguageTag(captions.locale()).getLanguage());
        if (isOther) findings.add(MediaFinding.failed("media-captions-whole", List.of("1.2.2"), at, "other-language", Map.of("language", named)));
        if (seconds == null || file.seconds() == null) return;
        holds(file.seconds() >= seconds - SECONDS_WITHOUT_CAPTIONS, "media-captions-whole", List.of("1.2.2"), at, "ends-early",
                Map.of("captions", clock(file.seconds()), "film", clock(seconds)));
    }

    private void infographic(Block.Infographic infographic, String at) {
        var words = infographic.description().stream().anyMatch(paragraph -> !text(paragraph).isBlank());
        holds(words, "infographic-description", List.of("1.1.1"), at + "/description", "no-description", Map.of());
        if (infographic.table() == null) findings.add(MediaFinding.asked("infographic-description", List.of("1.1.1"), at + "/table", "figures-without-table"));
    }

    /// A file that not everybody can read is no barrier when its text stands in the document; whether it is the same text, a person is asked.
    private void file(Block.Files.File named, String at) {
        var asset = assets.get(named.asset());
        if (asset == null || asset.file() == null || !asset.mediaType().equals("application/pdf")) return;
        var pdf = asset.file();
        var missing = new ArrayList<MediaFinding>();
        if (Boolean.FALSE.equals(pdf.text())) missing.add(inFile("1.1.1", at, "no-text", pdf));
        if (Boolean.FALSE.equals(pdf.tagged())) missing.add(inFile("1.3.1", at, "untagged", pdf));
        if (Boolean.FALSE.equals(pdf.titled())) missing.add(inFile("2.4.2", at, "untitled", pdf));
        if (pdf.language() == null) missing.add(inFile("3.1.1", at, "no-language", pdf));
        if (missing.isEmpty()) findings.add(MediaFinding.passed("file-accessible", List.of("1.3.1"), at));
        else if (letters() < LETTERS_OF_A_TEXT) findings.addAll(missing);
        else findings.add(MediaFinding.asked("file-accessible", List.of("1.1.1"), at, "same-text"));
    }

    private static MediaFinding inFile(String criterion, String at, String reason, Asset.FileFacts pdf) {
        return MediaFinding.failed("file-accessible", List.of(criterion), at + "/asset", reason, Map.of("name", pdf.name()));
    }

    private long letters() {
        return body.stream().map(block -> switch (block) {
            case Block.Paragraph paragraph -> text(paragraph.text());
            case Block.BulletList list -> text(list);
            case Block.Table table -> table.rows().stream().flatMap(List::stream).map(MediaAlternatives::text).collect(Collectors.joining(" "));
            default -> "";
        }).flatMapToInt(String::codePoints).filter(Character::isLetter).count();
    }

    private static String text(Block.BulletList list) {
        return list.entries().stream().map(entry -> text(entry.text()) + (entry.below() == null ? "" : text(entry.below()))).collect(Collectors.joining(" "));
    }

    private static String text(List<Span> spans) {
        return spans.stream().map(Span::text).collect(Collectors.joining());
    }

    private boolean isOwn(String tag) {
        return Locale.forLanguageTag(tag).getLanguage().equals(language.getLanguage());
    }

    private Asset.@Nullable FileFacts facts(UUID asset) {
        return assets.containsKey(asset) ? assets.get(asset).file() : null;
    }

    private void holds(boolean holds, String rule, List<String> criteria, String pointer, String reason, Map<String, String> arguments) {
        findings.add(holds ? MediaFinding.passed(rule, criteria, pointer) : MediaFinding.failed(rule, criteria, pointer, reason, arguments));
    }

    /// Minutes and seconds: "1:07".
    private static String clock(double seconds) {
        return "%d:%02d".formatted((int) seconds / 60, (int) seconds % 60);
    }
}
