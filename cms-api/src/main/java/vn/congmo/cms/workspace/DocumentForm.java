package vn.congmo.cms.workspace;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.congmo.cms.content.DraftContent;
import vn.congmo.themes.types.ContentType;
import vn.congmo.themes.types.ContentType.Shape;
import vn.congmo.themes.types.ContentTypes;

/// A document as the fields of the editor's page. Templates read it.
///
/// @param version  the version that the editor saw; empty for a document that is not saved yet
/// @param values   what was typed into the fields and relations of its type, by their names; a relation holds one document a line, a list its entries ([Rows])
public record DocumentForm(
        String version, String site, String type, String title, String summary, Map<String, String> values, @Nullable BlockForm lead, List<BlockForm> blocks) {

    public DocumentForm {
        for (var list : lists(type)) values = Rows.closed(list, values);
        values = Map.copyOf(values);
        blocks = List.copyOf(blocks);
    }

    static DocumentForm fresh(String site, String type) {
        var first = ContentTypes.standard().named(type).map(ContentType::begins).orElse("paragraph");
        var hasBody = ContentTypes.standard().named(type).map(ContentType::body).orElse(ContentType.Body.OPTIONAL) != ContentType.Body.NONE;
        return new DocumentForm("", site, type, "", "", Map.of(), null, hasBody ? List.of(BlockForm.empty(first == null ? "paragraph" : first)) : List.of());
    }

    /// @param places how the documents that it names are written
    static DocumentForm of(DraftContent content, String version, Function<UUID, String> places) {
        var values = new HashMap<String, String>();
        ContentTypes.standard().named(content.type()).ifPresent(type -> {
            type.fields().forEach((name, field) -> {
                if (field.shape() == Shape.LIST) values.putAll(Rows.in(name, FieldText.rows(field, content.fields().get(name)), Map.of(name, "")));
                else values.put(name, FieldText.write(field, content.fields().get(name)));
            });
            type.links().keySet().forEach(name -> values.put(name, links(name, content, places)));
        });
        return new DocumentForm(version, content.site(), content.type(), content.title(), Objects.requireNonNullElse(content.summary(), ""), values,
                content.lead() == null ? null : BlockWriter.form(content.lead()),
                content.body().stream().map(BlockWriter::form).toList());
    }

    /// The section is chosen from a list, by its id; any other relation is written.
    private static String links(String name, DraftContent content, Function<UUID, String> places) {
        var items = content.links().getOrDefault(name, List.of());
        return items.stream().map(name.equals("section") ? UUID::toString : places).collect(Collectors.joining("\n"));
    }

    static DocumentForm read(Fields sent) {
        var blocks = new ArrayList<BlockForm>();
        for (var i = 0; sent.has("b" + i + ".type"); i++) blocks.add(block(sent, "b" + i));
        var values = new HashMap<String, String>();
        ContentTypes.standard().named(sent.text("type")).ifPresent(type -> {
            Stream.concat(type.fields().keySet().stream(), type.links().keySet().stream()).filter(sent::has).forEach(name -> values.put(name, sent.text(name)));
            type.fields().forEach((name, field) -> {
                if (field.shape() == Shape.LIST) sent.below(name).forEach((part, value) -> values.put(name + "." + part, value));
            });
        });
        return new DocumentForm(sent.text("version"), sent.text("site"), sent.text("type"), sent.text("title"), sent.text("summary"), values,
                sent.has("lead.type") ? block(sent, "lead") : null, blocks);
    }

    private static BlockForm block(Fields sent, String name) {
        var values = sent.below(name);
        var type = Objects.requireNonNullElse(values.remove("type"), BlockForm.KEPT);
        return new BlockForm(type, values);
    }

    /// What was typed into a field; empty for nothing. Templates call it.
    public String value(String name) {
        return values.getOrDefault(name, "");
    }

    /// The entries of a list, each by the names of its parts. Templates call it.
    public List<Map<String, String>> rows(String list) {
        return Rows.of(list, values);
    }

    private static List<String> lists(String type) {
        return ContentTypes.standard().named(type).map(ContentType::fields).orElse(Map.of()).entrySet().stream()
                .filter(field -> field.getValue().shape() == Shape.LIST).map(Map.Entry::getKey).toList();
    }

    boolean isNew() {
        return version.isEmpty();
    }

    DocumentForm with(@Nullable BlockForm newLead, List<BlockForm> newBlocks) {
        return new DocumentForm(version, site, type, title, summary, values, newLead, newBlocks);
    }

    DocumentForm with(Map<String, String> newValues) {
        return new DocumentForm(version, site, type, title, summary, newValues, lead, blocks);
    }

    DocumentForm at(String newVersion) {
        return new DocumentForm(newVersion, site, type, title, summary, values, lead, blocks);
    }
}
