package vn.congmo.cms.workspace;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.congmo.cms.content.DraftContent;
import vn.congmo.cms.sites.Language;
import vn.congmo.themes.blocks.Block;
import vn.congmo.themes.types.ContentType;
import vn.congmo.themes.types.ContentTypes;

/// Turns the editor's form into a draft, and gathers everything that keeps it from being one; an instance reads one form.
final class DraftFromForm {

    private final DocumentForm form;
    private final Language locale;
    private final NamedDocuments named;
    private final List<FormFault> faults = new ArrayList<>();
    /// For each block of the draft, the number of the form's block that it came from: an empty line in a paragraph makes two of one.
    private final List<Integer> origins = new ArrayList<>();

    DraftFromForm(DocumentForm form, Language locale, NamedDocuments named) {
        this.form = form;
        this.locale = locale;
        this.named = named;
    }

    List<FormFault> faults() {
        return faults;
    }

    /// The place in the form of a place in the draft; empty for what is said of the whole body while a block of it could not be read.
    Optional<String> inForm(String pointer) {
        var parts = pointer.split("/", 4);
        if (!pointer.startsWith("/body")) return Optional.of(pointer);
        if (parts.length < 3) return faults.stream().anyMatch(fault -> fault.field().matches("b\\d+\\..*")) ? Optional.empty() : Optional.of(pointer);
        var block = Integer.parseInt(parts[2]);
        var origin = block < origins.size() ? origins.get(block) : block;
        return Optional.of("/body/" + origin + (parts.length > 3 ? "/" + parts[3] : ""));
    }

    /// @param before what was saved last: what the form does not show stays as it is; null for a new document
    DraftContent draft(@Nullable DraftContent before) {
        if (form.title().isBlank()) faults.add(FormFault.at("title", "no-title"));
        return new DraftContent(form.site(), form.type(), form.title(), form.summary().isBlank() ? null : form.summary(),
                before == null ? null : before.path(), fields(before), links(before), lead(), body(), null);
    }

    /// What the form did not show stays as it was.
    private Map<String, Object> fields(@Nullable DraftContent before) {
        var fields = new HashMap<String, Object>(before == null ? Map.of() : before.fields());
        type().map(ContentType::fields).orElse(Map.of()).forEach((name, field) -> {
            if (field.generated()) fields.remove(name);
            else if (form.values().containsKey(name)) put(fields, name, field);
        });
        return fields;
    }

    private void put(Map<String, Object> fields, String name, ContentType.Field field) {
        var typed = form.value(name);
        if (field.shape() == ContentType.Shape.LIST) fields.put(name, FieldText.readRows(field, form.rows(name)));
        else if (typed.isBlank()) fields.remove(name);
        else fields.put(name, FieldText.read(field, typed));
        if (field.shape() == ContentType.Shape.LIST && form.rows(name).isEmpty()) fields.remove(name);
    }

    private Map<String, List<UUID>> links(@Nullable DraftContent before) {
        var links = new HashMap<String, List<UUID>>(before == null ? Map.of() : before.links());
        type().map(ContentType::links).orElse(Map.of()).keySet().stream().filter(form.values()::containsKey).forEach(relation -> {
            if (relation.equals("section")) section(links);
            else named(relation, links);
        });
        return links;
    }

    private void section(Map<String, List<UUID>> links) {
        try {
            if (form.value("section").isBlank()) links.remove("section");
            else links.put("section", List.of(UUID.fromString(form.value("section"))));
        } catch (IllegalArgumentException noSection) {
            faults.add(FormFault.at("section", "section"));
        }
    }

    private void named(String relation, Map<String, List<UUID>> links) {
        var found = named.read(form.value(relation), form.site(), locale);
        found.unknown().forEach(line -> faults.add(FormFault.at(relation, "unknown-document", line)));
        if (found.items().isEmpty()) links.remove(relation);
        else links.put(relation, found.items());
    }

    private Optional<ContentType> type() {
        return ContentTypes.standard().named(form.type());
    }

    private Block.@Nullable Image lead() {
        if (form.lead() == null) return null;
        var reader = new BlockReader("lead", form.lead());
        var blocks = reader.read();
        faults.addAll(reader.faults());
        return !blocks.isEmpty() && blocks.getFirst() instanceof Block.Image image ? image : null;
    }

    private List<Block> body() {
        var body = new ArrayList<Block>();
        for (var i = 0; i < form.blocks().size(); i++) {
            var reader = new BlockReader("b" + i, form.blocks().get(i));
            var read = reader.read();
            body.addAll(read);
            origins.addAll(Collections.nCopies(read.size(), i));
            faults.addAll(reader.faults());
        }
        return body;
    }
}
