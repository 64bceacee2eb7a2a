package vn.congmo.cms.delivery;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.congmo.cms.changes.PublicDocument;
import vn.congmo.cms.problems.WrongValue;

/// Which members of a document are wanted; `id` and `locale` always are.
record Fields(Set<String> names) {

    private static final Map<String, Function<PublicDocument, @Nullable Object>> MEMBERS = new LinkedHashMap<>();

    static {
        MEMBERS.put("id", PublicDocument::id);
        MEMBERS.put("locale", PublicDocument::locale);
        MEMBERS.put("site", PublicDocument::site);
        MEMBERS.put("type", PublicDocument::type);
        MEMBERS.put("state", PublicDocument::state);
        MEMBERS.put("edition", PublicDocument::edition);
        MEMBERS.put("path", PublicDocument::path);
        MEMBERS.put("formerPaths", PublicDocument::formerPaths);
        MEMBERS.put("title", PublicDocument::title);
        MEMBERS.put("summary", PublicDocument::summary);
        MEMBERS.put("fields", PublicDocument::fields);
        MEMBERS.put("links", PublicDocument::links);
        MEMBERS.put("lead", PublicDocument::lead);
        MEMBERS.put("body", PublicDocument::body);
        MEMBERS.put("assets", PublicDocument::assets);
        MEMBERS.put("firstPublishedAt", PublicDocument::firstPublishedAt);
        MEMBERS.put("publishedAt", PublicDocument::publishedAt);
        MEMBERS.put("withdrawal", PublicDocument::withdrawal);
        MEMBERS.put("redirect", PublicDocument::redirect);
    }

    static final Fields ALL = new Fields(MEMBERS.keySet());

    /// @throws WrongValue when there is no such member
    public static Fields valueOf(String text) {
        var asked = CommaList.choices(text, MEMBERS.keySet());
        return new Fields(asked);
    }

    Map<String, Object> of(PublicDocument document) {
        var told = new LinkedHashMap<String, Object>();
        MEMBERS.forEach((name, member) -> {
            if (!names.contains(name) && !name.equals("id") && !name.equals("locale")) return;
            var value = member.apply(document);
            if (value != null) told.put(name, value);
        });
        return told;
    }
}
