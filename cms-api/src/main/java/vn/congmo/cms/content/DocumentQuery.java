package vn.congmo.cms.content;
import vn.congmo.cms.sites.Language;

import org.jspecify.annotations.Nullable;

/// Which documents to list, newest save first; null leaves a question open.
///
/// @param author name of the account that saved or submitted last
/// @param limit  1 to 200
public record DocumentQuery(
        @Nullable String site,
        @Nullable String type,
        @Nullable Language locale,
        @Nullable DraftState draft,
        @Nullable PublicState state,
        @Nullable String author,
        int limit) {}
