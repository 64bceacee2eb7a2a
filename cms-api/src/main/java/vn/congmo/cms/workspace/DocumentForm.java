package vn.congmo.cms.workspace;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.congmo.cms.content.DraftContent;

/// A document as the fields of the editor's page. Templates read it.
///
/// @param version  the version that the editor saw; empty for a document that is not saved yet
/// @param section  id of the section; empty when none was chosen
/// @param reviewedOn a date as HTML writes it ("2026-11-22"), or what was typed instead
public record DocumentForm(
        String version, String site, String type, String title, String summary, String section, String author, String source,
        String reviewedOn, @Nullable BlockForm lead, List<BlockForm> blocks) {

    public DocumentForm {
        blocks = List.copyOf(blocks);
    }

    static DocumentForm fresh(String site, String type) {
        return new DocumentForm("", site, type, "", "", "", "", "", "", null, List.of(BlockForm.empty("paragraph")));
    }

    static DocumentForm of(DraftContent content, String version) {
        var section = content.links().getOrDefault("section", List.of()).stream().findFirst().map(UUID::toString).orElse("");
        return new DocumentForm(version, content.site(), content.type(), content.title(), Objects.requireNonNullElse(content.summary(), ""), section,
                field(content, "author"), field(content, "source"), field(content, "reviewedOn"),
                content.lead() == null ? null : BlockWriter.form(content.lead()),
                content.body().stream().map(BlockWriter::form).toList());
    }

    static DocumentForm read(Fields sent) {
        var blocks = new ArrayList<BlockForm>();
        for (var i = 0; sent.has("b" + i + ".type"); i++) blocks.add(block(sent, "b" + i));
        return new DocumentForm(sent.text("version"), sent.text("site"), sent.text("type"), sent.text("title"), sent.text("summary"),
                sent.text("section"), sent.text("author"), sent.text("source"), sent.text("reviewedOn"),
                sent.has("lead.type") ? block(sent, "lead") : null, blocks);
    }

    private static BlockForm block(Fields sent, String name) {
        var values = sent.below(name);
        var type = Objects.requireNonNullElse(values.remove("type"), BlockForm.KEPT);
        return new BlockForm(type, values);
    }

    private static String field(DraftContent content, String name) {
        return Objects.toString(content.fields().get(name), "");
    }

    boolean isNew() {
        return version.isEmpty();
    }

    DocumentForm with(@Nullable BlockForm newLead, List<BlockForm> newBlocks) {
        return new DocumentForm(version, site, type, title, summary, section, author, source, reviewedOn, newLead, newBlocks);
    }

    DocumentForm at(String newVersion) {
        return new DocumentForm(newVersion, site, type, title, summary, section, author, source, reviewedOn, lead, blocks);
    }
}
