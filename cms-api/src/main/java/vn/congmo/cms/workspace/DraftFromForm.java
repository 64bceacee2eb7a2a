package vn.congmo.cms.workspace;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.congmo.cms.content.DraftContent;
import vn.congmo.themes.blocks.Block;

/// Turns the editor's form into a draft, and gathers everything that keeps it from being one; an instance reads one form.
final class DraftFromForm {

    private final DocumentForm form;
    private final List<FormFault> faults = new ArrayList<>();

    DraftFromForm(DocumentForm form) {
        this.form = form;
    }

    List<FormFault> faults() {
        return faults;
    }

    /// @param before what was saved last: what the form does not show stays as it is; null for a new document
    DraftContent draft(@Nullable DraftContent before) {
        if (form.title().isBlank()) faults.add(FormFault.at("title", "no-title"));
        return new DraftContent(form.site(), form.type(), form.title(), form.summary().isBlank() ? null : form.summary(),
                before == null ? null : before.path(), fields(before), links(before), lead(), body(), null);
    }

    private Map<String, Object> fields(@Nullable DraftContent before) {
        var fields = new HashMap<String, Object>(before == null ? Map.of() : before.fields());
        if (form.type().equals("news-article")) {
            put(fields, "author", form.author());
            put(fields, "source", form.source());
        }
        if (!form.reviewedOn().matches("|\\d{4}-\\d{2}-\\d{2}")) faults.add(FormFault.at("reviewedOn", "date"));
        put(fields, "reviewedOn", form.reviewedOn());
        return fields;
    }

    private static void put(Map<String, Object> fields, String name, String value) {
        if (value.isBlank()) fields.remove(name);
        else fields.put(name, value);
    }

    private Map<String, List<UUID>> links(@Nullable DraftContent before) {
        var links = new HashMap<String, List<UUID>>(before == null ? Map.of() : before.links());
        try {
            if (form.section().isBlank()) links.remove("section");
            else links.put("section", List.of(UUID.fromString(form.section())));
        } catch (IllegalArgumentException noSection) {
            faults.add(FormFault.at("section", "section"));
        }
        return links;
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
            body.addAll(reader.read());
            faults.addAll(reader.faults());
        }
        return body;
    }
}
