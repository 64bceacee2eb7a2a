package vn.congmo.cms.workspace;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
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
import org.springframework.web.bind.annotation.RequestParam;
import vn.congmo.cms.content.DocumentQuery;
import vn.congmo.cms.content.DocumentSummary;
import vn.congmo.cms.content.Documents;
import vn.congmo.cms.content.DraftState;
import vn.congmo.cms.people.Actor;
import vn.congmo.cms.sites.Sites;

/// Lists of documents: one's own, those that wait for review, and all; and where a new one begins.
@Controller
class ListPages {

    private static final int MOST = 200;
    private static final DateTimeFormatter WHEN = DateTimeFormatter.ofPattern("dd/MM/yyyy HH:mm").withZone(ZoneId.of("Asia/Ho_Chi_Minh"));

    private final Documents documents;
    private final Sites sites;
    private final Screens screens;

    ListPages(Documents documents, Sites sites, Screens screens) {
        this.documents = documents;
        this.sites = sites;
        this.screens = screens;
    }

    @GetMapping("/workspace")
    ResponseEntity<String> mine(@RequestParam(defaultValue = "") String state, @AuthenticationPrincipal Actor actor, HttpServletRequest request) {
        return list("mine", state, query(null, actor.name()), actor, request);
    }

    @GetMapping("/workspace/waiting")
    ResponseEntity<String> waiting(@RequestParam(defaultValue = "") String state, @AuthenticationPrincipal Actor actor, HttpServletRequest request) {
        return list("waiting", state, query(DraftState.IN_REVIEW, null), actor, request);
    }

    @GetMapping("/workspace/all")
    ResponseEntity<String> all(@RequestParam(defaultValue = "") String state, @AuthenticationPrincipal Actor actor, HttpServletRequest request) {
        return list("all", state, query(null, null), actor, request);
    }

    @GetMapping("/workspace/new")
    ResponseEntity<String> begin(HttpServletRequest request) {
        var choices = sites.all().stream().map(site -> Map.of("value", site.key(), "text", site.name())).toList();
        var locales = sites.all().stream().flatMap(site -> site.locales().stream()).distinct()
                .map(locale -> Map.of("value", locale.tag(), "text", locale.locale().getDisplayLanguage(ScreenLanguage.localeOf(request)))).toList();
        return screens.show("new.ftlh", Map.of("sites", choices, "locales", locales, "types", EditorPages.TYPES), request);
    }

    @GetMapping("/workspace/new/begin")
    ResponseEntity<String> beginThis(@RequestParam(defaultValue = "") String site, @RequestParam(defaultValue = "") String locale, @RequestParam(defaultValue = "") String type) {
        var known = sites.find(site).stream().flatMap(found -> found.locales().stream()).anyMatch(language -> language.tag().equals(locale));
        if (!known || !EditorPages.TYPES.contains(type)) return ResponseEntity.status(HttpStatus.SEE_OTHER).location(URI.create("/workspace/new")).build();
        var address = "/workspace/documents/" + UUID.randomUUID() + "/" + locale + "?site=" + site + "&type=" + type;
        return ResponseEntity.status(HttpStatus.SEE_OTHER).location(URI.create(address)).build();
    }

    private static DocumentQuery query(@Nullable DraftState draft, @Nullable String author) {
        return new DocumentQuery(null, null, null, draft, null, author, MOST);
    }

    private ResponseEntity<String> list(String name, String state, DocumentQuery query, Actor actor, HttpServletRequest request) {
        var rows = new ArrayList<Map<String, Object>>();
        for (var document : documents.list(query)) {
            var current = DocumentStates.of(document.draft(), document.state());
            if (state.isEmpty() || current.key().equals(state)) rows.add(row(document, current, actor, request));
        }
        var model = Map.of("name", name, "rows", rows, "state", state, "states", states(request), "capped", rows.size() >= MOST, "most", MOST);
        return screens.show("list.ftlh", model, request);
    }

    private List<Map<String, String>> states(HttpServletRequest request) {
        return Arrays.stream(DocumentStates.values()).map(state -> Map.of("value", state.key(), "text", screens.text(request, "state." + state.key()))).toList();
    }

    private Map<String, Object> row(DocumentSummary document, DocumentStates state, Actor actor, HttpServletRequest request) {
        var address = "/workspace/documents/" + document.id().item() + "/" + document.id().locale().tag();
        return Map.of(
                "title", Map.of("text", document.title(), "href", DocumentPlace.opens(document, actor) ? address : address + "/review"),
                "type", screens.text(request, "type." + document.type()),
                "language", document.id().locale().locale().getDisplayLanguage(ScreenLanguage.localeOf(request)),
                "state", Map.of("text", screens.text(request, "state." + state.key()), "status", state.kind()),
                "next", screens.text(request, "step." + state.key()),
                "holder", screens.text(request, "holder." + holder(state), Objects.requireNonNullElse(document.submittedBy(), document.savedBy())),
                "saved", WHEN.format(document.savedAt()));
    }

    private static String holder(DocumentStates state) {
        return switch (state) {
            case IN_REVIEW, APPROVED -> "reviewers";
            case WRITING, RETURNED, UNPUBLISHED -> "author";
            case LIVE, WITHDRAWN, REDIRECTED, GONE -> "nobody";
        };
    }
}
