package vn.congmo.cms.workspace;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Map;
import java.util.UUID;
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
    private static final Map<String, String> SLOTS = Map.of("file", "asset", "posterFile", "poster", "captionsFile", "captions", "describedFile", "described",
            "signFile", "signLanguage");

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
        for (var slot : SLOTS.entrySet()) {
            var file = parts.getFile(name + "." + slot.getKey());
            if (file == null || file.isEmpty()) continue;
            var id = UUID.randomUUID();
            var refusal = refusal(uploads.upload(id, bytes(file), file.getContentType(), file.getOriginalFilename(), actor));
            if (refusal == null) filled = placed(filled, slot.getKey(), slot.getValue(), id, file.getOriginalFilename());
            else notes.add(name + "." + slot.getKey(), refusal);
        }
        return filled;
    }

    /// Captions and files join those that are there, one a line; any other file takes the place of the one before.
    private static BlockForm placed(BlockForm block, String slot, String field, UUID id, @Nullable String filename) {
        var isFile = block.type().equals("files") && slot.equals("file");
        if (!slot.equals("captionsFile") && !isFile) return block.with(field, id.toString());
        var name = block.value("fileTitle").isBlank() ? String.valueOf(filename) : block.value("fileTitle");
        var line = id + " " + (isFile ? name : block.value("captionsLocale"));
        var list = isFile ? "files" : "captions";
        var others = block.value(list).lines().filter(other -> isFile || !other.strip().endsWith(" " + block.value("captionsLocale")));
        return block.with(list, java.util.stream.Stream.concat(others, java.util.stream.Stream.of(line)).collect(java.util.stream.Collectors.joining("\n"))).with("fileTitle", "");
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
