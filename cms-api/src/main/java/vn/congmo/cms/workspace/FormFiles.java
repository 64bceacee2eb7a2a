package vn.congmo.cms.workspace;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.ArrayList;
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

/// Takes the pictures of a form in at once, whatever button was pressed, so that nobody chooses a file twice.
@Component
class FormFiles {

    private final Uploads uploads;
    private final Problems problems;

    FormFiles(Uploads uploads, Problems problems) {
        this.uploads = uploads;
        this.problems = problems;
    }

    /// The form with the ids of its new pictures; what was refused is noted beside its field.
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
        var file = parts.getFile(name + ".file");
        if (file == null || file.isEmpty()) return block;
        var id = UUID.randomUUID();
        var refusal = refusal(uploads.upload(id, bytes(file), file.getContentType(), file.getOriginalFilename(), actor));
        if (refusal == null) return block.with("asset", id.toString());
        notes.add(name + ".file", refusal);
        return block;
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
