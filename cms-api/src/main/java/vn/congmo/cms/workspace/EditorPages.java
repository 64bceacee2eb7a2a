package vn.congmo.cms.workspace;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
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
import vn.congmo.cms.content.Documents;
import vn.congmo.cms.content.DraftContent;
import vn.congmo.cms.content.Fault;
import vn.congmo.cms.content.SaveOutcome;
import vn.congmo.cms.people.Actor;
import vn.congmo.cms.people.HeldForm;
import vn.congmo.cms.publishing.ActionOutcome;
import vn.congmo.cms.publishing.Publishing;
import vn.congmo.cms.sites.Language;
import vn.congmo.cms.sites.Sites;
import vn.congmo.cms.storage.Version;
import vn.congmo.themes.types.ContentTypes;

/// The editor's page: write, see the barriers, submit.
@Controller
@RequestMapping("/workspace/documents/{item}/{locale}")
class EditorPages {

    /// Everything that people write; a site is made by its administrator.
    static final List<String> TYPES = ContentTypes.standard().names().stream().filter(type -> !type.equals("site")).toList();

    private final Documents documents;
    private final Publishing publishing;
    private final Sites sites;
    private final EditorScreen editor;
    private final FormFiles files;
    private final NamedDocuments named;
    private final Screens screens;

    EditorPages(Documents documents, Publishing publishing, Sites sites, EditorScreen editor, FormFiles files, NamedDocuments named,
            Screens screens) {
        this.documents = documents;
        this.publishing = publishing;
        this.sites = sites;
        this.editor = editor;
        this.files = files;
        this.named = named;
        this.screens = screens;
    }

    @GetMapping
    ResponseEntity<String> open(
            @PathVariable UUID item, @PathVariable Language locale, @RequestParam(defaultValue = "") String site,
            @RequestParam(defaultValue = "news-article") String type, @AuthenticationPrincipal Actor actor, HttpServletRequest request) {
        var id = new DocumentId(item, locale);
        var document = documents.find(id);
        var held = HeldForm.take(request.getSession(), request.getRequestURI());
        if (held.isPresent()) {
            var notes = new Notes();
            notes.add("", screens.text(request, "editor.restored"));
            return editor.unsaved(HttpStatus.OK, id, DocumentForm.read(Fields.of(held.get())), notes, request);
        }
        if (document.isEmpty()) return begun(id, site, type, request);
        if (!DocumentPlace.opens(document.get(), actor)) return to(request.getRequestURI() + "/review");
        return editor.saved(document.get(), request);
    }

    /// A new document stands in a site that has its language; whoever names none begins at the choice.
    private ResponseEntity<String> begun(DocumentId id, String named, String type, HttpServletRequest request) {
        var all = sites.all();
        var site = all.stream().filter(found -> found.key().equals(named) || named.isEmpty() && all.size() == 1)
                .filter(found -> found.locales().contains(id.locale())).findFirst();
        if (site.isEmpty() || !TYPES.contains(type)) return to("/workspace/new");
        return editor.unsaved(HttpStatus.OK, id, DocumentForm.fresh(site.get().key(), type), new Notes(), request);
    }

    @PostMapping
    ResponseEntity<String> send(
            @PathVariable UUID item, @PathVariable Language locale, @RequestParam(name = "do", defaultValue = "save") String button,
            @AuthenticationPrincipal Actor actor, HttpServletRequest request) {
        var id = new DocumentId(item, locale);
        var notes = new Notes();
        var form = files.taken(DocumentForm.read(Fields.of(request)), actor, request, notes);
        if (Rearrangement.isOne(button)) return editor.unsaved(HttpStatus.OK, id, Rearrangement.of(button).applyTo(form), notes, request);
        if (RowChange.isOne(button)) return editor.unsaved(HttpStatus.OK, id, RowChange.of(button).applyTo(form), notes, request);
        var reading = new DraftFromForm(form, locale, named);
        var draft = reading.draft(documents.find(id).map(document -> document.content()).orElse(null));
        if (notes.any() || !reading.faults().isEmpty()) {
            notes.addAll(editor.faults(reading, documents.faults(id, draft, button.equals("submit")), form, request));
            return editor.unsaved(HttpStatus.UNPROCESSABLE_CONTENT, id, form, notes, request);
        }
        var outcome = documents.save(id, form.isNew() ? null : new Version(Long.parseLong(form.version())), draft, actor);
        return answer(outcome, id, new Sent(form, reading, draft, button), actor, request);
    }

    /// What was sent and how it was read.
    private record Sent(DocumentForm form, DraftFromForm reading, DraftContent draft, String button) {
        boolean isSubmitted() {
            return button.equals("submit");
        }
    }

    private ResponseEntity<String> answer(SaveOutcome outcome, DocumentId id, Sent sent, Actor actor, HttpServletRequest request) {
        var form = sent.form();
        return switch (outcome) {
            case SaveOutcome.Created created -> afterSave(created.document().version(), id, sent, actor, request);
            case SaveOutcome.Revised revised -> afterSave(revised.document().version(), id, sent, actor, request);
            case SaveOutcome.Invalid invalid -> wrong(withMissing(invalid.faults(), sent), id, sent, form, request);
            case SaveOutcome.Stale ignored -> editor.conflict(id, form, request);
            case SaveOutcome.Unknown ignored -> editor.refused(HttpStatus.NOT_FOUND, "refused.unknown", id, form, request);
            case SaveOutcome.NotAllowed ignored -> editor.refused(HttpStatus.FORBIDDEN, "refused.not-allowed", id, form, request);
            case SaveOutcome.InReview ignored -> editor.refused(HttpStatus.CONFLICT, "refused.in-review", id, form, request);
        };
    }

    private List<Fault> withMissing(List<Fault> faults, Sent sent) {
        var missing = sent.isSubmitted() ? documents.missingForSubmission(sent.draft()) : List.<Fault>of();
        return Stream.concat(faults.stream(), missing.stream()).distinct().toList();
    }

    private ResponseEntity<String> afterSave(Version version, DocumentId id, Sent sent, Actor actor, HttpServletRequest request) {
        var here = request.getRequestURI();
        if (!sent.isSubmitted()) return screens.done(here, "done.saved", request);
        var outcome = publishing.submit(id, version, actor, null);
        if (outcome instanceof ActionOutcome.Done) return screens.done(here + "/review", "done.submitted", request);
        var kept = sent.form().at(version.number() + "");
        if (outcome instanceof ActionOutcome.Invalid invalid) return wrong(invalid.faults(), id, sent, kept, request);
        return editor.refused(HttpStatus.CONFLICT, Refusals.key(outcome), id, kept, request);
    }

    private ResponseEntity<String> wrong(List<Fault> faults, DocumentId id, Sent sent, DocumentForm form, HttpServletRequest request) {
        return editor.unsaved(HttpStatus.UNPROCESSABLE_CONTENT, id, form, editor.faults(sent.reading(), faults, form, request), request);
    }

    private static ResponseEntity<String> to(String address) {
        return ResponseEntity.status(HttpStatus.SEE_OTHER).location(URI.create(address)).build();
    }
}
