package vn.congmo.cms.workspace;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.multipart.MultipartHttpServletRequest;
import org.springframework.web.util.WebUtils;
import vn.congmo.cms.assets.UploadOutcome;
import vn.congmo.cms.assets.Uploads;
import vn.congmo.cms.people.Actor;
import vn.congmo.cms.problems.Problems;

/// Takes the files of a form in at once, whatever button was pressed, so that nobody chooses a file twice.
@Component
class FormFiles {

    /// The file fields of blocks, and the value that holds the id of each.
    private static final Map<String, String> SLOTS = Map.of("file", "asset", "posterFile", "poster", "describedFile", "described", "signFile", "signLanguage");

    private final Uploads uploads;
    private final Problems problems;

    FormFiles(Uploads uploads, Problems problems) {
        this.uploads = uploads;
        this.problems = problems;
    }

    /// The form with the ids of its new files; what was refused is noted beside its field.
    DocumentForm taken(DocumentForm form, Actor actor, HttpServletRequest request, Notes notes) {
        var parts = WebUtils.getNativeRequest(request, MultipartHttpServletRequest.class);
        if (parts == null) return form;
        LocaleContextHolder.setLocale(ScreenLanguage.localeOf(request));
        var blocks = new ArrayList<BlockForm>();
        for (var i = 0; i < form.blocks().size(); i++) blocks.add(taken("b" + i, form.blocks().get(i), actor, parts, notes));
        var lead = form.lead();
        return form.with(lead == null ? null : taken("lead", lead, actor, parts, notes), blocks);
    }

    private BlockForm taken(String name, BlockForm block, Actor actor, MultipartHttpServletRequest parts, Notes notes) {
        var filled = block;
        if (block.type().equals("files")) {
            for (var file : stored(name + ".file", actor, parts, notes)) filled = titled(filled, file);
            return filled;
        }
        for (var slot : SLOTS.entrySet())
            for (var file : stored(name + "." + slot.getKey(), actor, parts, notes)) filled = filled.with(slot.getValue(), file.id());
        // Whoever sends a described version has decided, whatever the choice above it still says.
        if (!filled.value("described").equals(block.value("described"))) filled = filled.with("audioDescription", "described");
        for (var i = 0; i < block.rows("images").size(); i++)
            for (var file : stored(name + ".images." + i + ".file", actor, parts, notes)) filled = filled.with("images." + i + ".asset", file.id());
        for (var file : stored(name + ".pictures", actor, parts, notes)) filled = joined(filled, "images", Map.of("asset", file.id(), "alternative", "undecided"));
        for (var file : stored(name + ".captionsFile", actor, parts, notes)) filled = captions(filled, file);
        return filled;
    }

    private record Taken(String id, String filename) {}

    /// The files of one field, each under an id of its own.
    private List<Taken> stored(String field, Actor actor, MultipartHttpServletRequest parts, Notes notes) {
        var taken = new ArrayList<Taken>();
        for (var file : parts.getFiles(field)) {
            if (file.isEmpty()) continue;
            var id = UUID.randomUUID();
            var refusal = refusal(uploads.upload(id, bytes(file), file.getContentType(), file.getOriginalFilename(), actor));
            if (refusal == null) taken.add(new Taken(id.toString(), String.valueOf(file.getOriginalFilename())));
            else notes.add(field, refusal);
        }
        return taken;
    }

    /// Captions take the place of those in the same language.
    private static BlockForm captions(BlockForm block, Taken file) {
        var locale = block.value("captionsLocale");
        var others = block.rows("captions").stream().filter(other -> !locale.equals(other.get("locale"))).toList();
        return joined(block.with("captions", others), "captions", Map.of("asset", file.id(), "locale", locale));
    }

    private static BlockForm titled(BlockForm block, Taken file) {
        var title = block.value("fileTitle").isBlank() ? file.filename() : block.value("fileTitle");
        return joined(block, "files", Map.of("asset", file.id(), "title", title)).with("fileTitle", "");
    }

    private static BlockForm joined(BlockForm block, String list, Map<String, String> row) {
        return block.with(list, Stream.concat(block.rows(list).stream(), Stream.of(row)).toList());
    }

    private @Nullable String refusal(UploadOutcome outcome) {
        return switch (outcome) {
            case UploadOutcome.Stored ignored -> null;
            case UploadOutcome.AlreadyThere ignored -> null;
            case UploadOutcome.Different ignored -> problems.text("problem.other-bytes.detail");
            case UploadOutcome.NotAllowed ignored -> problems.text("problem.not-allowed.detail");
            case UploadOutcome.Refused refused -> problems.text("upload." + refused.reason(), refused.arguments().toArray());
        };
    }

    private static byte[] bytes(MultipartFile file) {
        try {
            return file.getBytes();
        } catch (IOException unreadable) {
            return new byte[0];
        }
    }
}
