package vn.congmo.cms.imports;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.congmo.cms.checking.Assessment;
import vn.congmo.cms.checking.Checking;
import vn.congmo.cms.content.DocumentId;
import vn.congmo.cms.content.Documents;
import vn.congmo.cms.content.DraftContent;
import vn.congmo.cms.content.SaveOutcome;
import vn.congmo.cms.people.Actor;
import vn.congmo.cms.people.Role;
import vn.congmo.cms.sites.Path;

/// Makes drafts of what a WordPress export, an RSS or an Atom feed holds, and asks the gate about each.
/// An entry has one id for ever, made of its source's: a second run adds only what is not there, and goes on where the first was interrupted.
@Component
public class Imports {

    private static final Actor IMPORTER = new Actor("import", "Nhập nội dung", Set.of(Role.AUTHOR));
    private static final Set<String> THROWN_AWAY = Set.of("trash", "auto-draft", "inherit");
    private static final int AT_ONCE = 4;
    private static final int LONGEST_TITLE = 300;
    private static final int LONGEST_SUMMARY = 2_000;

    private final Documents documents;
    private final Checking checking;

    Imports(Documents documents, Checking checking) {
        this.documents = documents;
        this.checking = checking;
    }

    /// @param in       is read as it comes; what is large is never held as a whole
    /// @param language for the words of barriers
    /// @param reports  hears of each entry when it is done
    /// @throws UnreadableSource when it is not well-formed from some place on; what stood before is drafted
    public void read(InputStream in, Wish wish, Pictures pictures, Locale language, Consumer<ItemReport> reports) {
        var waiting = new ArrayDeque<Future<ItemReport>>();
        try (var work = Executors.newFixedThreadPool(AT_ONCE)) {
            ForeignFeed.read(in, entry -> {
                waiting.add(work.submit(() -> one(entry, wish, pictures, language)));
                if (waiting.size() > AT_ONCE * 4) reports.accept(done(waiting.remove()));
            });
            waiting.forEach(report -> reports.accept(done(report)));
        } catch (ForeignFeed.Damaged damaged) {
            waiting.forEach(report -> reports.accept(done(report)));
            throw new UnreadableSource(damaged.line, damaged.getMessage());
        }
    }

    /// Reports come in the order of the source, however many are worked on at once.
    private static ItemReport done(Future<ItemReport> report) {
        try {
            return report.get();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Stopped while entries were imported", e);
        }
    }

    private ItemReport one(Foreign entry, Wish wish, Pictures pictures, Locale language) {
        var isText = entry.kind().equals("post") || entry.kind().equals("page");
        if (!isText || THROWN_AWAY.contains(entry.status()) || entry.id().isEmpty())
            return report(entry, ItemReport.Outcome.LEFT_OUT, null, List.of(new Change("no-text", entry.kind() + ", " + entry.status())));
        var id = new DocumentId(item(entry, wish), wish.locale());
        if (documents.find(id).isPresent()) return report(entry, ItemReport.Outcome.THERE, id.item(), List.of());
        var read = HtmlReader.read(entry.html(), entry.address(), pictures);
        var changes = new ArrayList<>(read.changes());
        var content = content(entry, wish, read, changes);
        return saved(entry, id, content, changes, language);
    }

    private static UUID item(Foreign entry, Wish wish) {
        return UUID.nameUUIDFromBytes(("import\n" + wish.site() + "\n" + entry.id()).getBytes(StandardCharsets.UTF_8));
    }

    private ItemReport saved(Foreign entry, DocumentId id, DraftContent content, List<Change> changes, Locale language) {
        var kept = content;
        if (content.path() != null && documents.faults(id, content, false).stream().anyMatch(fault -> fault.pointer().equals("/path"))) {
            changes.add(new Change("path-not-kept", content.path().text()));
            kept = withoutPath(content);
        }
        return switch (documents.save(id, null, kept, IMPORTER)) {
            case SaveOutcome.Created(var document) -> new ItemReport(entry.id(), entry.title(), ItemReport.Outcome.DRAFTED, id.item(), changes,
                    checking.assess(id, language).map(Assessment::barriers).orElse(List.of()), document.notices());
            case SaveOutcome.Invalid(var faults) -> new ItemReport(entry.id(), entry.title(), ItemReport.Outcome.REFUSED, null, changes, List.of(), faults);
            case SaveOutcome.Stale _ -> report(entry, ItemReport.Outcome.THERE, id.item(), List.of());
            case SaveOutcome.Revised _, SaveOutcome.Unknown _, SaveOutcome.NotAllowed _, SaveOutcome.InReview _ ->
                    throw new IllegalStateException("A new document can only be created, be invalid or be there: " + id);
        };
    }

    private static DraftContent content(Foreign entry, Wish wish, HtmlReader.Read read, List<Change> changes) {
        var isPage = entry.kind().equals("page");
        Map<String, Object> fields = isPage || entry.author() == null ? Map.of() : Map.of("author", entry.author());
        Map<String, List<UUID>> links = wish.section() == null ? Map.of() : Map.of("section", List.of(wish.section()));
        if (!entry.categories().isEmpty()) changes.add(new Change("categories", String.join(", ", entry.categories())));
        if (entry.published() != null) changes.add(new Change("date", entry.published()));
        entry.enclosures().forEach(address -> changes.add(new Change("enclosure", address)));
        return new DraftContent(wish.site(), isPage ? "page" : "news-article", title(entry, changes), summary(entry, changes), path(entry), fields, links, null,
                read.blocks(), entry.address().isEmpty() ? null : entry.address());
    }

    private static String title(Foreign entry, List<Change> changes) {
        if (entry.title().isEmpty()) {
            changes.add(new Change("untitled", entry.id()));
            return entry.id().length() > LONGEST_TITLE ? entry.id().substring(0, LONGEST_TITLE) : entry.id();
        }
        return cut(entry.title(), LONGEST_TITLE, "title-cut", changes);
    }

    private static @Nullable String summary(Foreign entry, List<Change> changes) {
        return entry.summary().isEmpty() ? null : cut(entry.summary(), LONGEST_SUMMARY, "summary-cut", changes);
    }

    private static String cut(String text, int longest, String code, List<Change> changes) {
        if (text.length() <= longest) return text;
        changes.add(new Change(code, text.substring(longest)));
        return text.substring(0, text.offsetByCodePoints(0, text.codePointCount(0, longest)));
    }

    /// Where its readers found it, so that links to it go on working.
    private static @Nullable Path path(Foreign entry) {
        var path = entry.address().replaceFirst("^https?://[^/]+", "").replaceFirst("/+$", "");
        return path.startsWith("/") && Path.isPath(path) && !path.equals("/") ? new Path(path) : null;
    }

    private static DraftContent withoutPath(DraftContent content) {
        return new DraftContent(content.site(), content.type(), content.title(), content.summary(), null, content.fields(), content.links(), content.lead(),
                content.body(), content.note());
    }

    private static ItemReport report(Foreign entry, ItemReport.Outcome outcome, @Nullable UUID item, List<Change> changes) {
        return new ItemReport(entry.id(), entry.title(), outcome, item, changes, List.of(), List.of());
    }
}
