package vn.congmo.cms.workspace;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;
import vn.congmo.themes.blocks.Block;
import vn.congmo.themes.blocks.LinkTarget;
import vn.congmo.themes.blocks.Span;
import vn.congmo.themes.blocks.TextAlternative;

/// Turns one form into blocks, and gathers what is wrong with it; an instance reads one form.
final class BlockReader {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final String name;
    private final BlockForm form;
    private final List<FormFault> faults = new ArrayList<>();

    /// @param name prefix of the form's fields ("b3")
    BlockReader(String name, BlockForm form) {
        this.name = name;
        this.form = form;
    }

    List<FormFault> faults() {
        return faults;
    }

    /// One block, or more where a text has empty lines in it; none when there are faults.
    List<Block> read() {
        var blocks = switch (form.type()) {
            case "heading" -> List.<Block>of(new Block.Heading(level(), spans("text")));
            case "paragraph" -> paragraphs();
            case "list" -> List.<Block>of(ListText.read(form.value("entries"), form.isTicked("ordered"), text -> spans("entries", text)));
            case "quote" -> List.<Block>of(new Block.Quote(spans("text"), optional("source")));
            case "image" -> image().<List<Block>>map(List::of).orElse(List.of());
            case "gallery" -> gallery();
            case "table" -> List.<Block>of(table());
            case "callout" -> List.<Block>of(new Block.Callout(kind(), form.value("title"), spans("text")));
            case "link-card" -> card();
            case "video" -> media().video();
            case "audio" -> media().audio();
            case "files" -> media().files();
            case "embed" -> media().embed();
            case "infographic" -> infographic();
            default -> kept();
        };
        return faults.isEmpty() ? blocks : List.of();
    }

    private MediaForm media() {
        return new MediaForm(form, this::fault);
    }

    /// The figures are optional; paragraphs of the description are apart by empty lines.
    private List<Block> infographic() {
        var words = form.value("words").isBlank() ? List.<List<Span>>of()
                : Arrays.stream(form.value("words").split("\n\\s*\n")).map(text -> spans("words", text)).toList();
        var table = form.value("rows").isBlank() ? null : new Block.Table(spans("tableCaption"), form.isTicked("headerRow"), form.isTicked("headerColumn"),
                TableText.read(form.value("rows"), text -> spans("rows", text)));
        return image().<List<Block>>map(image -> List.of(new Block.Infographic(image, words, table))).orElse(List.of());
    }

    private List<Block> gallery() {
        var images = new ArrayList<Block.Image>();
        var pictures = form.pictures();
        for (var i = 0; i < pictures.size(); i++) {
            var reader = new BlockReader(name + ".images." + i, pictures.get(i));
            reader.image().ifPresent(images::add);
            faults.addAll(reader.faults());
        }
        if (pictures.isEmpty()) fault("pictures", "no-pictures");
        return List.of(new Block.Gallery(images));
    }

    private List<Block> paragraphs() {
        return Arrays.stream(form.value("text").split("\n\\s*\n")).map(text -> spans("text", text))
                .<Block>map(Block.Paragraph::new).toList();
    }

    private int level() {
        var level = form.value("level");
        if (level.matches("[2-6]")) return Integer.parseInt(level);
        fault("level", "level");
        return 2;
    }

    private Block.Callout.Kind kind() {
        return Arrays.stream(Block.Callout.Kind.values()).filter(kind -> kind.name().equals(form.value("kind"))).findFirst()
                .orElse(Block.Callout.Kind.NOTE);
    }

    private Block.Table table() {
        return new Block.Table(spans("caption"), form.isTicked("headerRow"), form.isTicked("headerColumn"),
                TableText.read(form.value("rows"), text -> spans("rows", text)));
    }

    /// Empty, with a fault, while no file was chosen.
    Optional<Block.Image> image() {
        var alternative = alternative();
        try {
            return Optional.of(new Block.Image(UUID.fromString(form.value("asset")), alternative, spans("caption"), optional("credit")));
        } catch (IllegalArgumentException noFile) {
            fault("file", "no-picture");
            return Optional.empty();
        }
    }

    private TextAlternative alternative() {
        var description = form.value("description");
        return switch (form.value("alternative")) {
            case "decorative" -> new TextAlternative.Decorative();
            case "described" -> {
                if (!description.isBlank()) yield new TextAlternative.Description(description);
                fault("description", "no-description");
                yield new TextAlternative.Undecided();
            }
            default -> {
                // Words that were typed are not thrown away because the choice above them was forgotten.
                if (description.isBlank()) yield new TextAlternative.Undecided();
                yield new TextAlternative.Description(description);
            }
        };
    }

    private List<Block> card() {
        var href = form.value("href");
        try {
            var target = href.startsWith("item:") ? new LinkTarget.Item(UUID.fromString(href.substring(5))) : new LinkTarget.Address(href);
            return List.of(new Block.LinkCard(target, form.value("title"), optional("text")));
        } catch (IllegalArgumentException notAnAddress) {
            fault("href", "address", href);
            return List.of();
        }
    }

    private List<Block> kept() {
        try {
            return List.of(JSON.readValue(form.value("json"), Block.class));
        } catch (JacksonException altered) {
            fault("json", "kept");
            return List.of();
        }
    }

    private List<Span> spans(String field) {
        return spans(field, form.value(field));
    }

    private List<Span> spans(String field, String text) {
        var read = MarkedText.read(text);
        read.wrongAddresses().forEach(address -> fault(field, "address", address));
        return read.spans();
    }

    private @Nullable String optional(String field) {
        return form.value(field).isBlank() ? null : form.value(field);
    }

    private void fault(String field, String key, Object... arguments) {
        faults.add(FormFault.at(name + "." + field, key, arguments));
    }
}
