package vn.congmo.cms.workspace;

import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import vn.congmo.cms.checking.Checking;
import vn.congmo.cms.content.DocumentView;
import vn.congmo.cms.content.DraftState;
import vn.congmo.cms.content.PublicState;
import vn.congmo.cms.people.Actor;
import vn.congmo.cms.people.Role;

/// Draws the page on which a document is judged and published.
@Component
class ReviewScreen {

    private final Checking checking;
    private final Screens screens;

    ReviewScreen(Checking checking, Screens screens) {
        this.checking = checking;
        this.screens = screens;
    }

    /// @param sent what was typed into the forms of this page before; empty at first
    ResponseEntity<String> show(HttpStatus status, DocumentView document, Actor actor, Fields sent, Notes notes, HttpServletRequest request) {
        var form = DocumentForm.of(document.content(), document.version().number() + "");
        var assessment = checking.assess(document.id(), ScreenLanguage.localeOf(request));
        var state = DocumentStates.of(document.draft(), document.state());
        var model = new HashMap<String, Object>();
        model.put("form", form);
        model.put("address", "/workspace/documents/" + document.id().item() + "/" + document.id().locale().tag());
        model.put("state", Map.of("key", state.key(), "kind", state.kind()));
        model.put("submittedBy", Objects.requireNonNullElse(document.submittedBy(), ""));
        model.put("savedBy", document.savedBy());
        model.put("path", document.path() == null ? "" : document.path().text());
        model.put("reason", Objects.requireNonNullElse(document.reason(), ""));
        model.put("errors", notes.list());
        model.put("notes", notes.byField());
        model.put("sent", sent.values());
        model.put("barriers", assessment.map(found -> found.barriers().stream().map(barrier -> barrier.message() + " " + barrier.mend()).toList()).orElse(List.of()));
        model.put("questions", assessment.map(found -> found.questions().stream().map(question -> question.message()).toList()).orElse(List.of()));
        model.put("may", may(document, actor));
        return screens.show(status, "review.ftlh", model, request);
    }

    /// Which forms this person gets: what they could not do anyway is not offered.
    private static Map<String, Boolean> may(DocumentView document, Actor actor) {
        var waiting = document.draft() == DraftState.IN_REVIEW || document.draft() == DraftState.APPROVED;
        var own = actor.name().equals(document.submittedBy());
        var publisher = actor.isAny(Role.PUBLISHER);
        return Map.of(
                "publish", waiting && publisher && !own,
                "approve", document.draft() == DraftState.IN_REVIEW && actor.isAny(Role.EDITOR) && !own,
                "reject", waiting && actor.isAny(Role.EDITOR, Role.PUBLISHER),
                "emergency", waiting && publisher,
                "withdraw", document.state() == PublicState.LIVE && publisher,
                "edit", DocumentPlace.opens(document, actor),
                "own", own && waiting);
    }
}
