package vn.congmo.portal.pages;

import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;
import vn.congmo.portal.follow.Document;

/// An accessibility statement for machines: the same facts as on its page, under the names of its type (`docs/content-types.md`).
final class StatementTwin {

    static final String MEDIA_TYPE = "application/json; charset=utf-8";
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private StatementTwin() {}

    static String of(Document document, String origin) {
        var twin = new LinkedHashMap<String, Object>();
        twin.put("title", document.title());
        twin.put("language", document.locale());
        twin.put("address", origin + document.path());
        twin.put("edition", document.edition());
        twin.put("publishedAt", String.valueOf(document.publishedAt()));
        twin.put("standard", "WCAG 2.0 A–AA");
        twin.put("reference", "TCVN 9249:2012");
        twin.putAll(facts(document));
        return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(twin);
    }

    private static Map<String, Object> facts(Document document) {
        var facts = new LinkedHashMap<String, Object>();
        document.fields().forEach((name, value) -> facts.put(name, value));
        return facts;
    }
}
