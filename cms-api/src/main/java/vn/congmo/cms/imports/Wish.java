package vn.congmo.cms.imports;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.congmo.cms.sites.Language;

/// Where imported drafts are to stand.
///
/// @param site    key of the site
/// @param locale  language that the source is written in
/// @param section item of the section for all of them; null to leave it to the editors
public record Wish(String site, Language locale, @Nullable UUID section) {}
