package vn.congmo.cms.workspace;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import vn.congmo.cms.assets.Assets;
import vn.congmo.cms.checking.Checking;
import vn.congmo.cms.content.DocumentId;
import vn.congmo.cms.content.DocumentQuery;
import vn.congmo.cms.content.DocumentView;
import vn.congmo.cms.content.Documents;
import vn.congmo.cms.content.Fault;
import vn.congmo.cms.problems.Problems;
import vn.congmo.themes.types.ContentType;
import vn.congmo.themes.types.ContentTypes;

/// Draws the editor's page in each of its situations. What was typed is on every one of them.
@Component
class EditorScreen {

    private static final String ID = "[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}";

    private final Documents documents;
    private final Checking checking;
    private final HeldFiles heldFiles;
    private final Assets assets;
    private final NamedDocuments named;
    private final Problems problems;
    private final Screens screens;

    EditorScreen(Documents documents, Checking checking, HeldFiles heldFiles, Assets assets, NamedDocuments named, Problems problems, Screens screens) {
        this.documents = documents;
        this.checking = checking;
        this.heldFiles = heldFiles;
        this.assets = assets;
        this.named = named;
        this.problems = problems;
        this.screens = screens;
    }

    /// What is saved, with what the gate would say of it now.
    ResponseEntity<String> saved(DocumentView document, HttpServletRequest request) {
        var form = form(document, document.version().number() + "");
        var assessment = checking.assess(document.id(), ScreenLanguage.localeOf(request));
        var barriers = assessment.map(found -> Findings.barriers(found.barriers(), form)).orElseGet(Notes::new);
        var model = model(document.id(), form, document, request);
        model.put("barriers", barriers.list());
        model.put("notes", barriers.byField());
        model.put("questions", assessment.map(found -> Findings.questions(found.questions(), form)).orElse(List.of()));
        model.put("held", heldFiles.of(document.content(), form));
        model.put("checked", assessment.isPresent());
        return screens.show("editor.ftlh", model, request);
    }

    /// What was sent and is not kept yet.
    ResponseEntity<String> unsaved(HttpStatus status, DocumentId id, DocumentForm form, Notes faults, HttpServletRequest request) {
        var model = model(id, form, documents.find(id).orElse(null), request);
        model.put("errors", faults.list());
        model.put("notes", faults.byField());
        model.put("unsaved", true);
        return screens.show(status, "editor.ftlh", model, request);
    }

    ResponseEntity<String> refused(HttpStatus status, String key, DocumentId id, DocumentForm form, HttpServletRequest request) {
        var notes = new Notes();
        notes.add("", screens.text(request, key));
        return unsaved(status, id, form, notes, request);
    }

    /// Somebody else saved meanwhile: both texts are shown, and nothing is written until a person has chosen.
    ResponseEntity<String> conflict(DocumentId id, DocumentForm form, HttpServletRequest request) {
        var current = documents.find(id);
        if (current.isEmpty()) return refused(HttpStatus.NOT_FOUND, "refused.unknown", id, form, request);
        var theirs = current.get();
        var notes = new Notes();
        notes.add("theirs", screens.text(request, "editor.conflict", theirs.savedBy()));
        var model = model(id, form.at(theirs.version().number() + ""), theirs, request);
        model.put("errors", notes.list());
        model.put("theirs", form(theirs, ""));
        model.put("unsaved", true);
        return screens.show(HttpStatus.PRECONDITION_FAILED, "editor.ftlh", model, request);
    }

    /// What the form could not be read as, and what the domain says of the rest, each once beside its field.
    Notes faults(DraftFromForm reading, List<Fault> faults, DocumentForm form, HttpServletRequest request) {
        LocaleContextHolder.setLocale(ScreenLanguage.localeOf(request));
        var notes = new Notes();
        reading.faults().forEach(fault -> notes.add(fault.field(), screens.text(request, "fault." + fault.key(), fault.arguments().toArray())));
        var read = notes.byField().keySet();
        faults.forEach(fault -> reading.inForm(fault.pointer()).map(pointer -> FieldNames.of(pointer, form)).filter(field -> field.isEmpty() || !read.contains(field))
                .ifPresent(field -> notes.add(field, problems.text("fault." + fault.code(), fault.arguments().toArray()))));
        return notes;
    }

    private HashMap<String, Object> model(DocumentId id, DocumentForm form, @Nullable DocumentView document, HttpServletRequest request) {
        LocaleContextHolder.setLocale(ScreenLanguage.localeOf(request));
        var state = document == null ? null : DocumentStates.of(document.draft(), document.state());
        var model = new HashMap<String, Object>();
        model.put("form", form);
        model.put("address", "/workspace/documents/" + id.item() + "/" + id.locale().tag());
        model.put("locale", id.locale().tag());
        model.put("state", state == null ? Map.of("key", "new", "kind", "neutral") : Map.of("key", state.key(), "kind", state.kind()));
        model.put("reason", document == null ? "" : Objects.requireNonNullElse(document.reason(), ""));
        model.put("sections", sections(form.site(), id));
        var type = ContentTypes.standard().named(form.type()).orElseThrow();
        var section = type.links().get("section");
        model.put("needsSection", section != null);
        model.put("sectionRequired", section != null && section.required());
        model.put("kind", FormFields.of(type));
        model.put("hasBody", type.body() != ContentType.Body.NONE);
        model.put("hasLead", type.lead());
        model.put("types", BlockForm.TYPES);
        model.putAll(files(form));
        model.put("errors", List.of());
        model.put("barriers", List.of());
        model.put("held", List.of());
        model.put("questions", List.of());
        model.put("notes", Map.of());
        model.put("checked", false);
        model.put("unsaved", false);
        return model;
    }

    private DocumentForm form(DocumentView document, String version) {
        return DocumentForm.of(document.content(), version, item -> named.write(item, document.id().locale()));
    }

    private List<Map<String, String>> sections(String site, DocumentId id) {
        var query = new DocumentQuery(site, "section", id.locale(), null, null, null, 200);
        return documents.list(query).stream().map(section -> Map.of("value", section.id().item().toString(), "text", section.title())).toList();
    }

    /// Of the files that the form names, by their ids: "pictures" have their smallest rendition, "fileNames" their name.
    private Map<String, Map<String, String>> files(DocumentForm form) {
        var pictures = new HashMap<String, String>();
        var names = new HashMap<String, String>();
        var blocks = new ArrayList<>(form.blocks());
        if (form.lead() != null) blocks.add(form.lead());
        blocks.stream().flatMap(block -> block.values().values().stream()).filter(value -> value.matches(ID)).distinct()
                .forEach(id -> assets.find(UUID.fromString(id)).ifPresent(asset -> {
                    if (asset.mediaType().startsWith("image/")) pictures.put(id, PreviewPages.address(asset.renditions().getFirst()));
                    else if (asset.file() != null) names.put(id, asset.file().name());
                }));
        return Map.of("pictures", pictures, "fileNames", names);
    }
}
