package vn.congmo.cms.content;
import vn.congmo.cms.sites.Path;
import vn.congmo.cms.storage.Version;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// A document in a list of the workspace.
public record DocumentSummary(
        DocumentId id,
        String site,
        String type,
        String title,
        Version version,
        DraftState draft,
        PublicState state,
        @Nullable Path path,
        Instant savedAt,
        String savedBy,
        @Nullable String submittedBy) {}
