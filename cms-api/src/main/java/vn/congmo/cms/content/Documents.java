package vn.congmo.cms.content;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.congmo.cms.people.Actor;
import vn.congmo.cms.storage.Version;

/// Documents as people write them. Saving never refuses a barrier.
public interface Documents {

    /// Keeps a draft.
    ///
    /// @param seen the version that the caller saw; null when the document is to be new
    SaveOutcome save(DocumentId id, @Nullable Version seen, DraftContent content, Actor actor);

    Optional<DocumentView> find(DocumentId id);

    /// Newest save first.
    List<DocumentSummary> list(DocumentQuery query);

    /// Numbered editions, newest first.
    List<Edition> editions(DocumentId id);

    Optional<Edition> edition(DocumentId id, int number);
}
