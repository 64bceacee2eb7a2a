package vn.congmo.cms.content;
import vn.congmo.cms.sites.Path;
import vn.congmo.cms.storage.Version;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A document as editors see it.
///
/// @param content      the draft where there is one, otherwise the live or last edition
/// @param path         the path that readers use, or the one kept for the draft; null before the first submission
/// @param formerPaths  paths that lead to `path`
/// @param draftEdition number of the submitted draft; null while it is written
/// @param liveEdition  number of the edition that readers see, or saw last; null before the first publication
/// @param submittedBy  name of the account that submitted the draft
/// @param reason       why the draft was returned, or the document withdrawn
/// @param redirect     where the document leads when redirected
/// @param notices      what was mended in the text on its way in, only in the answer to a save
public record DocumentView(
        DocumentId id,
        Version version,
        DraftState draft,
        PublicState state,
        DraftContent content,
        @Nullable Path path,
        List<Path> formerPaths,
        @Nullable Integer draftEdition,
        @Nullable Integer liveEdition,
        @Nullable String submittedBy,
        @Nullable String reason,
        @Nullable String redirect,
        Instant savedAt,
        String savedBy,
        @Nullable Instant firstPublishedAt,
        @Nullable Instant publishedAt,
        Schedule schedule,
        List<Fault> notices) {}
