package vn.congmo.cms.workspace;

import jakarta.servlet.http.HttpServletRequest;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import vn.congmo.cms.checking.Checking;
import vn.congmo.cms.content.DocumentView;
import vn.congmo.cms.content.DraftState;
import vn.congmo.cms.content.PublicState;
import vn.congmo.cms.content.Schedule;
import vn.congmo.cms.people.Actor;
import vn.congmo.cms.people.Role;
import vn.congmo.cms.sites.Sites;

/// Draws the page on which a document is judged and published.
@Component
class ReviewScreen {

    private static final Set<PublicState> ENDABLE = EnumSet.of(PublicState.LIVE, PublicState.WITHDRAWN, PublicState.REDIRECTED);

    private final Checking checking;
    private final HeldFiles heldFiles;
    private final Sites sites;
    private final Screens screens;
    private final String portal;

    ReviewScreen(Checking checking, HeldFiles heldFiles, Sites sites, Screens screens, @Value("${congmo.portal-origin}") String portal) {
        this.checking = checking;
        this.heldFiles = heldFiles;
        this.sites = sites;
        this.screens = screens;
        this.portal = portal.replaceAll("/+$", "");
    }

    /// @param sent what was typed into the forms of this page before; empty at first
    ResponseEntity<String> show(HttpStatus status, DocumentView document, Actor actor, Fields sent, Notes notes, HttpServletRequest request) {
        var form = DocumentForm.of(document.content(), document.version().number() + "", item -> item.toString());
        var assessment = checking.assess(document.id(), ScreenLanguage.localeOf(request));
        var state = DocumentStates.of(document.draft(), document.state());
        var model = new HashMap<String, Object>();
        model.put("form", form);
        model.put("address", "/workspace/documents/" + document.id().item() + "/" + document.id().locale().tag());
        model.put("state", Map.of("key", state.key(), "kind", state.kind()));
        model.put("submittedBy", Objects.requireNonNullElse(document.submittedBy(), ""));
        model.put("savedBy", document.savedBy());
        model.put("path", document.path() == null ? "" : document.path().text());
        model.put("published", document.path() != null && document.state() == PublicState.LIVE ? portal + document.path().text() : "");
        model.put("translations", translations(document, actor, request));
        model.put("reason", Objects.requireNonNullElse(document.reason(), ""));
        model.put("errors", notes.list());
        model.put("notes", notes.byField());
        model.put("sent", sent.values());
        model.put("held", heldFiles.of(document.content(), form).stream().map(held -> held.get("text")).toList());
        model.put("barriers", assessment.map(found -> found.barriers().stream().map(Findings::sentence).toList()).orElse(List.of()));
        model.put("questions", assessment.map(found -> found.questions().stream().map(question -> question.message()).toList()).orElse(List.of()));
        model.put("publishAt", at(document.schedule().publish()));
        model.put("expireAt", at(document.schedule().expire()));
        model.put("may", may(document, actor, assessment.map(found -> !found.barriers().isEmpty()).orElse(false)));
        return screens.show(status, "review.ftlh", model, request);
    }

    /// The same item in the site's other languages, to be begun or gone on with.
    private List<Map<String, String>> translations(DocumentView document, Actor actor, HttpServletRequest request) {
        var content = document.content();
        if (!actor.isAny(Role.AUTHOR, Role.EDITOR) || !EditorPages.TYPES.contains(content.type())) return List.of();
        return sites.find(content.site()).stream().flatMap(site -> site.locales().stream()).filter(language -> !language.equals(document.id().locale()))
                .map(language -> Map.of("text", language.locale().getDisplayLanguage(ScreenLanguage.localeOf(request)),
                        "href", "/workspace/documents/" + document.id().item() + "/" + language.tag() + "?site=" + content.site() + "&type=" + content.type()))
                .toList();
    }

    /// For the template's own words; empty when nothing is scheduled.
    private static List<Map<String, Object>> at(Schedule.@Nullable Timer timer) {
        return timer == null ? List.of() : List.of(Map.of("at", timer.at(), "by", timer.byName()));
    }

    /// Which forms this person gets: what they could not do anyway is not offered.
    private static Map<String, Boolean> may(DocumentView document, Actor actor, boolean barriers) {
        var waiting = document.draft() == DraftState.IN_REVIEW || document.draft() == DraftState.APPROVED;
        var own = actor.name().equals(document.submittedBy());
        var publisher = actor.isAny(Role.PUBLISHER);
        return Map.ofEntries(
                Map.entry("publish", waiting && publisher && !own),
                Map.entry("approve", document.draft() == DraftState.IN_REVIEW && actor.isAny(Role.EDITOR) && !own),
                Map.entry("reject", waiting && actor.isAny(Role.EDITOR, Role.PUBLISHER)),
                Map.entry("emergency", waiting && publisher && (own || barriers)),
                Map.entry("withdraw", document.state() == PublicState.LIVE && publisher),
                Map.entry("schedule", waiting && publisher && !own && document.schedule().publish() == null),
                Map.entry("expire", publisher && document.schedule().expire() == null && (document.state() == PublicState.LIVE || document.schedule().publish() != null)),
                Map.entry("unschedule", publisher),
                Map.entry("end", publisher && ENDABLE.contains(document.state())),
                Map.entry("edit", DocumentPlace.opens(document, actor)),
                Map.entry("own", own && waiting));
    }
}
