package vn.congmo.cms.content;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.congmo.cms.sites.Path;
import vn.congmo.themes.blocks.Block;

/// What a draft says. It may hold barriers and what is undecided; publication may not.
///
/// @param site    key of the site
/// @param type    one of `ContentTypes` ("news-article")
/// @param path    null to have it made from the section and the title when the document is first submitted
/// @param fields  what only this type has (`docs/content-types.md`)
/// @param links   ids of items by relation
/// @param note    what changed, for colleagues
@JsonInclude(JsonInclude.Include.NON_NULL)
public record DraftContent(
        String site,
        String type,
        String title,
        @Nullable String summary,
        @Nullable Path path,
        Map<String, Object> fields,
        Map<String, List<UUID>> links,
        Block.@Nullable Image lead,
        List<Block> body,
        @Nullable String note) {

    public DraftContent {
        fields = Map.copyOf(fields);
        links = Map.copyOf(links);
        body = List.copyOf(body);
    }

    public DraftContent withFields(Map<String, Object> others) {
        return new DraftContent(site, type, title, summary, path, others, links, lead, body, note);
    }

    public DraftContent at(Path path) {
        return new DraftContent(site, type, title, summary, path, fields, links, lead, body, note);
    }
}
