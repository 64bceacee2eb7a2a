package vn.congmo.cms.workspace;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import vn.congmo.cms.changes.PublicDocument;
import vn.congmo.cms.content.DocumentId;
import vn.congmo.cms.content.Documents;
import vn.congmo.cms.live.LiveDocuments;
import vn.congmo.cms.sites.Language;
import vn.congmo.vietnamese.DocumentNumbers;

/// The documents that a form names, one a line: by path, by number, by address of its page in the workspace, or by id; a draft only by the last two.
@Component
class NamedDocuments {

    private static final String ID = "[0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}";
    private static final Pattern PAGE = Pattern.compile("(?:https?://[^/\\s]+)?/workspace/documents/(" + ID + ")(?:/\\S*)?");

    private final LiveDocuments live;
    private final Documents documents;

    NamedDocuments(LiveDocuments live, Documents documents) {
        this.live = live;
        this.documents = documents;
    }

    /// @param unknown lines that name nothing
    record Found(List<UUID> items, List<String> unknown) {}

    Found read(String lines, String site, Language locale) {
        var items = new ArrayList<UUID>();
        var unknown = new ArrayList<String>();
        lines.lines().map(String::strip).filter(line -> !line.isEmpty())
                .forEach(line -> find(line, site, locale).ifPresentOrElse(items::add, () -> unknown.add(line)));
        return new Found(items, unknown);
    }

    private Optional<UUID> find(String line, String site, Language locale) {
        var first = line.split("\\s", 2)[0];
        if (first.matches(ID)) return Optional.of(UUID.fromString(first));
        var page = PAGE.matcher(first);
        if (page.matches()) return Optional.of(UUID.fromString(page.group(1)));
        if (first.startsWith("/")) return live.at(site, first).map(found -> found.document().id());
        return DocumentNumbers.read(line).or(() -> DocumentNumbers.in(line).stream().map(citation -> citation.number()).findFirst())
                .flatMap(number -> live.numbered(site, number.canonical(), locale)).map(PublicDocument::id);
    }

    /// Its path and title while it is live; its id and title before that.
    String write(UUID item, Language locale) {
        var found = live.live(item, locale);
        if (found.isPresent()) return found.get().path() + " " + found.get().title();
        return item + documents.find(new DocumentId(item, locale)).map(draft -> " " + draft.content().title()).orElse("");
    }
}
