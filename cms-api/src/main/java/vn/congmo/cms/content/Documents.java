package vn.congmo.cms.content;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.congmo.cms.people.Actor;
import vn.congmo.cms.people.Role;
import vn.congmo.cms.sites.Sites;
import vn.congmo.cms.storage.Version;
import vn.congmo.themes.types.ContentType;
import vn.congmo.themes.types.ContentTypes;

/// Documents as people write them. Saving never refuses a barrier.
@Component
public class Documents {

    private final Heads heads;
    private final Snapshots snapshots;
    private final DocumentLists lists;
    private final Sites sites;
    private final UsedAssets usedAssets;
    private final Clock clock;

    Documents(Heads heads, Snapshots snapshots, DocumentLists lists, Sites sites, UsedAssets usedAssets, Clock clock) {
        this.heads = heads;
        this.snapshots = snapshots;
        this.lists = lists;
        this.sites = sites;
        this.usedAssets = usedAssets;
        this.clock = clock;
    }

    /// Keeps a draft.
    ///
    /// @param seen the version that the caller saw; null when the document is to be new
    public SaveOutcome save(DocumentId id, @Nullable Version seen, DraftContent sent, Actor actor) {
        if (!actor.isAny(Role.AUTHOR, Role.EDITOR, Role.PUBLISHER)) return new SaveOutcome.NotAllowed();
        var tidied = Tidying.of(sent);
        var head = heads.find(id);
        if (seen == null && head.isPresent()) return new SaveOutcome.Stale(head.get().version());
        if (seen != null && head.isEmpty()) return new SaveOutcome.Unknown();
        if (head.isPresent() && !head.get().version().equals(seen)) return new SaveOutcome.Stale(head.get().version());
        var faults = faults(id, tidied.content(), head);
        if (!faults.isEmpty()) return new SaveOutcome.Invalid(faults);
        var at = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        return head.map(known -> revise(known, tidied, actor, at)).orElseGet(() -> create(id, tidied, actor, at));
    }

    /// Everything that would keep a draft from being saved, whatever its version; writes nothing.
    ///
    /// @param submitted whether it is about to be submitted, so that what it lacks for that is named as well
    public List<Fault> faults(DocumentId id, DraftContent sent, boolean submitted) {
        var content = Tidying.of(sent).content();
        var faults = faults(id, content, heads.find(id));
        if (submitted) faults.addAll(ContentRules.whenSubmitted(content));
        return faults.stream().distinct().toList();
    }

    private List<Fault> faults(DocumentId id, DraftContent content, Optional<Head> head) {
        var faults = new ArrayList<>(ContentRules.whenSaved(id, content, sites.find(content.site())));
        faults.addAll(usedAssets.unknown(content));
        faults.addAll(otherTypes(id, content));
        head.ifPresent(known -> {
            if (!known.site().equals(content.site())) faults.add(Fault.at("/site", "fixed", known.site()));
            if (!known.type().equals(content.type())) faults.add(Fault.at("/type", "fixed", known.type()));
        });
        return faults;
    }

    /// Items of a type that the relation may not name; what is not written yet is not judged.
    private List<Fault> otherTypes(DocumentId id, DraftContent content) {
        var faults = new ArrayList<Fault>();
        var relations = ContentTypes.standard().named(content.type()).map(ContentType::links).orElse(Map.of());
        content.links().forEach((name, items) -> {
            var types = relations.containsKey(name) ? relations.get(name).types() : List.<String>of();
            for (int i = 0; i < items.size() && !types.isEmpty(); i++) {
                var pointer = "/links/" + name + "/" + i;
                heads.find(new DocumentId(items.get(i), id.locale())).filter(named -> !types.contains(named.type()))
                        .ifPresent(named -> faults.add(Fault.at(pointer, "other-type-of-item", named.type(), String.join(", ", types))));
            }
        });
        return faults;
    }

    private SaveOutcome create(DocumentId id, Tidying.Tidied tidied, Actor actor, Instant at) {
        var content = tidied.content();
        var snapshot = snapshots.insert(id, content, actor, at);
        var draft = new Head.Draft(snapshot, DraftState.WRITING, null, content.path(), null, null);
        var head = new Head(id, new Version(1), content.site(), content.type(), content.title(), snapshot, at, actor.name(), draft, null,
                PublicState.UNPUBLISHED, 0, null, List.of(), null, null, Schedule.NONE);
        return switch (heads.insert(head)) {
            case Heads.Move.Moved(var created) -> new SaveOutcome.Created(view(created, content, tidied.notices()));
            case Heads.Move.Stale() -> staleNow(id);
            case Heads.Move.PathTaken() -> staleNow(id);
        };
    }

    private SaveOutcome revise(Head head, Tidying.Tidied tidied, Actor actor, Instant at) {
        if (head.draftState() == DraftState.IN_REVIEW || head.draftState() == DraftState.APPROVED) return new SaveOutcome.InReview(head.version());
        var content = tidied.content();
        var snapshot = snapshots.insert(head.id(), content, actor, at);
        var before = head.draft();
        var path = content.path() != null ? content.path() : before != null ? before.path() : head.path();
        var draft = new Head.Draft(snapshot, DraftState.WRITING, null, path, before == null ? null : before.submittedBy(), null);
        return switch (heads.move(head.saved(snapshot, content.title(), draft, at, actor.name()), null)) {
            case Heads.Move.Moved(var revised) -> new SaveOutcome.Revised(view(revised, content, tidied.notices()));
            case Heads.Move.Stale() -> staleNow(head.id());
            case Heads.Move.PathTaken() -> new SaveOutcome.Invalid(List.of(Fault.at("/path", "path-taken", path == null ? "" : path.text())));
        };
    }

    private SaveOutcome staleNow(DocumentId id) {
        return heads.find(id).<SaveOutcome>map(head -> new SaveOutcome.Stale(head.version())).orElse(new SaveOutcome.Unknown());
    }

    public Optional<DocumentView> find(DocumentId id) {
        return heads.find(id).map(this::view);
    }

    /// The document of a head, with the draft or what stands in its place.
    public DocumentView view(Head head) {
        return view(head, snapshots.get(head.shown()).content(), List.of());
    }

    private static DocumentView view(Head head, DraftContent content, List<Fault> notices) {
        var draft = head.draft();
        var live = head.live();
        var path = head.path() != null ? head.path() : draft == null ? null : draft.path();
        return new DocumentView(head.id(), head.version(), head.draftState(), head.state(), content, path, head.formerPaths(),
                draft == null ? null : draft.edition(), live == null ? null : live.edition(), draft == null ? null : draft.submittedBy(),
                draft != null && draft.reason() != null ? draft.reason() : head.withdrawal() == null ? null : head.withdrawal().reason(),
                head.redirect(), head.savedAt(), head.savedBy(), live == null ? null : live.firstPublishedAt(),
                live == null ? null : live.publishedAt(), head.schedule(), notices);
    }

    /// What a draft lacks before it can be submitted.
    public List<Fault> missingForSubmission(DraftContent content) {
        return ContentRules.whenSubmitted(content);
    }

    /// Newest save first.
    public List<DocumentSummary> list(DocumentQuery query) {
        return lists.list(query);
    }

    /// Numbered editions, newest first.
    public List<Edition> editions(DocumentId id) {
        return heads.find(id).map(head -> snapshots.editions(id, head.lastEdition()).stream().map(Documents::edition).toList()).orElse(List.of());
    }

    public Optional<Edition> edition(DocumentId id, int number) {
        return snapshots.edition(id, number).map(Documents::edition);
    }

    /// What is otherwise in a state of the document than in an earlier one; empty when one of the two is not there.
    ///
    /// @param number of the later one; null for the draft, or what stands in its place
    /// @param since  number of the earlier one
    public Optional<List<Difference>> differences(DocumentId id, @Nullable Integer number, int since) {
        var after = number == null ? find(id).map(DocumentView::content) : edition(id, number).map(Edition::content);
        return after.flatMap(content -> edition(id, since).map(before -> Comparison.of(before.content(), content)));
    }

    /// Begins a new draft with what an edition holds. The path stays the document's own.
    ///
    /// @return Unknown also when there is no such edition, or it was erased
    public SaveOutcome revert(DocumentId id, Version seen, int number, Actor actor) {
        return edition(id, number).filter(_ -> !snapshots.isErased(id, number)).map(found -> save(id, seen, found.content(), actor)).orElse(new SaveOutcome.Unknown());
    }

    private static Edition edition(Snapshot snapshot) {
        var number = snapshot.edition() == null ? 0 : snapshot.edition();
        return new Edition(snapshot.document(), number, snapshot.content(), snapshot.savedAt(), snapshot.savedBy(), snapshot.content().note(), snapshot.evidence());
    }
}
