package vn.congmo.cms.workspace;

import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import vn.congmo.cms.content.DocumentId;
import vn.congmo.cms.content.Documents;
import vn.congmo.cms.people.Actor;
import vn.congmo.cms.people.HeldForm;
import vn.congmo.cms.publishing.ActionOutcome;
import vn.congmo.cms.publishing.Publishing;
import vn.congmo.cms.publishing.Scheduling;
import vn.congmo.cms.sites.Language;
import vn.congmo.cms.storage.Version;

/// The second person's page: read the preview, then publish or return; take down what is live.
@Controller
@RequestMapping("/workspace/documents/{item}/{locale}/review")
class ReviewPages {

    private final Documents documents;
    private final Publishing publishing;
    private final Scheduling scheduling;
    private final ReviewScreen review;
    private final Screens screens;

    ReviewPages(Documents documents, Publishing publishing, Scheduling scheduling, ReviewScreen review, Screens screens) {
        this.documents = documents;
        this.publishing = publishing;
        this.scheduling = scheduling;
        this.review = review;
        this.screens = screens;
    }

    @GetMapping
    ResponseEntity<String> open(@PathVariable UUID item, @PathVariable Language locale, @AuthenticationPrincipal Actor actor, HttpServletRequest request) {
        var held = HeldForm.take(request.getSession(), request.getRequestURI());
        var notes = new Notes();
        if (held.isPresent()) notes.add("", screens.text(request, "editor.restored"));
        return show(HttpStatus.OK, new DocumentId(item, locale), actor, held.map(Fields::of).orElseGet(() -> new Fields(java.util.Map.of())), notes, request);
    }

    @PostMapping
    ResponseEntity<String> act(@PathVariable UUID item, @PathVariable Language locale, @AuthenticationPrincipal Actor actor, HttpServletRequest request) {
        var id = new DocumentId(item, locale);
        var sent = Fields.of(request);
        var wish = ReviewWish.of(sent);
        var notes = new Notes();
        wish.faults().forEach(fault -> notes.add(fault.field(), screens.text(request, "fault." + fault.key())));
        if (notes.any()) return show(HttpStatus.UNPROCESSABLE_CONTENT, id, actor, sent, notes, request);
        var outcome = carryOut(wish, id, actor, request);
        if (outcome instanceof ActionOutcome.Done) return screens.done(request.getRequestURI(), "done." + wish.verb(), request);
        if (outcome instanceof ActionOutcome.Refused refused)
            refused.barriers().forEach(barrier -> notes.add("", Findings.sentence(barrier)));
        else if (outcome instanceof ActionOutcome.Invalid && wish.verb().equals("redirect")) notes.add("redirect-to", screens.text(request, "fault.target"));
        else if (outcome instanceof ActionOutcome.Invalid(var wrong) && wish.at() != null)
            wrong.forEach(fault -> notes.add(wish.verb() + "-at", screens.text(request, "fault." + fault.code())));
        else notes.add("", screens.text(request, Refusals.key(outcome)));
        return show(HttpStatus.CONFLICT, id, actor, sent, notes, request);
    }

    private ActionOutcome carryOut(ReviewWish wish, DocumentId id, Actor actor, HttpServletRequest request) {
        var seen = new Version(wish.version());
        var language = ScreenLanguage.localeOf(request);
        return switch (wish.verb()) {
            case "publish" -> publishing.publish(id, seen, actor, null, language);
            case "emergency" -> publishing.publish(id, seen, actor, wish.emergency(), language);
            case "approve" -> publishing.approve(id, seen, actor);
            case "reject" -> publishing.reject(id, seen, actor, wish.reason());
            case "redirect" -> publishing.redirect(id, seen, actor, wish.to());
            case "gone" -> publishing.gone(id, seen, actor);
            case "schedule" -> scheduling.schedule(id, seen, actor, wish.at());
            case "expire" -> scheduling.expire(id, seen, actor, wish.at(), wish.reason());
            case "unschedule-publish", "unschedule-expire" -> scheduling.unschedule(id, seen, actor, wish.verb().substring("unschedule-".length()));
            default -> publishing.withdraw(id, seen, actor, wish.reason());
        };
    }

    private ResponseEntity<String> show(HttpStatus status, DocumentId id, Actor actor, Fields sent, Notes notes, HttpServletRequest request) {
        return documents.find(id).map(document -> review.show(status, document, actor, sent, notes, request))
                .orElseGet(() -> screens.show(HttpStatus.NOT_FOUND, "missing.ftlh", java.util.Map.of(), request));
    }
}
