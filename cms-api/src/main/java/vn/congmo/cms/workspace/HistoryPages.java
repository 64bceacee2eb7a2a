package vn.congmo.cms.workspace;

import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.congmo.cms.content.DocumentId;
import vn.congmo.cms.content.DocumentView;
import vn.congmo.cms.content.Documents;
import vn.congmo.cms.content.DraftState;
import vn.congmo.cms.content.Edition;
import vn.congmo.cms.content.SaveOutcome;
import vn.congmo.cms.people.Actor;
import vn.congmo.cms.sites.Language;
import vn.congmo.cms.storage.Version;

/// What a document was before: its editions, what each changed, and the way back to one of them.
@Controller
@RequestMapping("/workspace/documents/{item}/{locale}/history")
class HistoryPages {

    private final Documents documents;
    private final Screens screens;

    HistoryPages(Documents documents, Screens screens) {
        this.documents = documents;
        this.screens = screens;
    }

    /// @param edition the one to be looked at, beside the one before it; none when left out, and the draft for 0
    @GetMapping
    ResponseEntity<String> open(@PathVariable UUID item, @PathVariable Language locale, @RequestParam(required = false) @Nullable Integer edition,
            @AuthenticationPrincipal Actor actor, HttpServletRequest request) {
        return documents.find(new DocumentId(item, locale)).map(document -> show(HttpStatus.OK, document, edition, actor, "", request)).orElseGet(() -> nothing(request));
    }

    /// Begins a draft with what an edition held.
    @PostMapping
    ResponseEntity<String> revert(@PathVariable UUID item, @PathVariable Language locale, @AuthenticationPrincipal Actor actor, HttpServletRequest request) {
        var id = new DocumentId(item, locale);
        var sent = Fields.of(request);
        var outcome = documents.revert(id, new Version(number(sent.text("version"))), (int) number(sent.text("edition")), actor);
        if (outcome instanceof SaveOutcome.Revised) return screens.done(address(id), "done.reverted", request);
        var key = switch (outcome) {
            case SaveOutcome.Stale _ -> "refused.stale";
            case SaveOutcome.InReview _ -> "refused.wrong-state";
            case SaveOutcome.NotAllowed _ -> "refused.not-allowed";
            default -> "refused.invalid";
        };
        return documents.find(id).map(document -> show(HttpStatus.CONFLICT, document, null, actor, screens.text(request, key), request)).orElseGet(() -> nothing(request));
    }

    private static long number(String text) {
        return text.matches("[1-9]\\d{0,8}") ? Long.parseLong(text) : 1;
    }

    private ResponseEntity<String> show(HttpStatus status, DocumentView document, @Nullable Integer edition, Actor actor, String error, HttpServletRequest request) {
        var editions = documents.editions(document.id());
        var model = new HashMap<String, Object>();
        model.put("title", document.content().title());
        model.put("type", document.content().type());
        model.put("address", address(document.id()));
        model.put("version", document.version().number() + "");
        model.put("editions", editions.stream().map(one -> row(one, document)).toList());
        model.put("draft", document.draftEdition() == null && document.draft() != DraftState.NONE && !editions.isEmpty());
        model.put("errors", error.isEmpty() ? List.of() : List.of(Map.of("text", error, "href", "#main")));
        model.put("revertible", DocumentPlace.opens(document, actor));
        var compared = edition == null ? List.<EditionDifferences>of() : EditionDifferences.of(documents, document.id(), edition, editions).stream().toList();
        model.put("compared", compared);
        return screens.show(edition != null && compared.isEmpty() ? HttpStatus.NOT_FOUND : status, "history.ftlh", model, request);
    }

    private static Map<String, Object> row(Edition edition, DocumentView document) {
        return Map.of("number", edition.number(), "savedAt", edition.savedAt(), "savedBy", edition.savedBy(), "note", Objects.requireNonNullElse(edition.note(), ""),
                "published", edition.evidence() != null, "live", Objects.equals(edition.number(), document.liveEdition()));
    }

    private static String address(DocumentId id) {
        return "/workspace/documents/" + id.item() + "/" + id.locale().tag();
    }

    private ResponseEntity<String> nothing(HttpServletRequest request) {
        return screens.show(HttpStatus.NOT_FOUND, "missing.ftlh", Map.of(), request);
    }
}
