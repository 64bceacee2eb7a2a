package vn.congmo.themes;

import freemarker.core.HTMLOutputFormat;
import freemarker.core.TemplateHTMLOutputModel;
import freemarker.template.TemplateModelException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import vn.congmo.themes.pages.Frame;
import vn.congmo.themes.pages.PageView;

/// What search engines read of a page, in schema.org's words as JSON-LD: the publisher on the home page, the thing itself on a document's page, and where a page stands.
final class StructuredData {

    /// In the order of the keys: the same page has the same bytes in every process.
    private static final JsonMapper JSON = JsonMapper.builder().enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS).build();

    private StructuredData() {}

    /// Null for pages that are about nothing of their own (search, errors).
    static @Nullable TemplateHTMLOutputModel of(PageView page) {
        var things = things(page);
        if (things.isEmpty()) return null;
        try {
            return HTMLOutputFormat.INSTANCE.fromMarkup(harmless(JSON.writeValueAsString(things.size() == 1 ? things.getFirst() : things)));
        } catch (TemplateModelException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<Map<String, Object>> things(PageView page) {
        var things = new ArrayList<Map<String, Object>>();
        var thing = switch (page) {
            case PageView.Home home -> organisation(home.frame());
            case PageView.Section section -> collection(section);
            case PageView.Article article -> StructuredDocuments.of(article.frame(), article.content());
            case PageView.Search _, PageView.SiteMap _, PageView.Withdrawn _, PageView.Problem _ -> null;
        };
        if (thing != null) things.add(thing);
        if (thing != null && !page.frame().trail().isEmpty() && page.frame().canonical() != null) things.add(trail(page.frame()));
        return things;
    }

    /// The body that publishes the site, with how it is reached.
    private static Map<String, Object> organisation(Frame frame) {
        var agency = frame.agency();
        var organisation = thing("GovernmentOrganization");
        organisation.putAll(publisher(frame));
        put(organisation, "alternateName", agency.shortName());
        put(organisation, "address", agency.address());
        put(organisation, "telephone", agency.phone());
        put(organisation, "email", agency.email());
        return organisation;
    }

    private static Map<String, Object> collection(PageView.Section section) {
        var collection = thing("CollectionPage");
        collection.put("name", section.title());
        put(collection, "description", section.summary());
        collection.put("inLanguage", section.frame().lang());
        if (section.frame().canonical() != null) collection.put("url", section.frame().origin() + section.frame().canonical());
        return collection;
    }

    private static Map<String, Object> trail(Frame frame) {
        var steps = new ArrayList<Map<String, Object>>();
        for (var link : frame.trail()) steps.add(step(steps.size() + 1, link.text(), frame.origin() + link.path()));
        steps.add(step(steps.size() + 1, frame.title(), frame.origin() + frame.canonical()));
        var list = thing("BreadcrumbList");
        list.put("itemListElement", steps);
        return list;
    }

    private static Map<String, Object> step(int position, String name, String address) {
        var step = new LinkedHashMap<String, Object>();
        step.put("@type", "ListItem");
        step.put("position", position);
        step.put("name", name);
        step.put("item", address);
        return step;
    }

    static Map<String, Object> publisher(Frame frame) {
        var publisher = new LinkedHashMap<String, Object>();
        publisher.put("@type", "GovernmentOrganization");
        publisher.put("name", frame.agency().name());
        publisher.put("url", frame.origin() + frame.agency().homePath());
        return publisher;
    }

    static Map<String, Object> thing(String type) {
        var thing = new LinkedHashMap<String, Object>();
        thing.put("@context", "https://schema.org");
        thing.put("@type", type);
        return thing;
    }

    static void put(Map<String, Object> thing, String name, @Nullable Object value) {
        if (value != null) thing.put(name, value);
    }

    /// Inside a script element only what could end it or start another has to be written otherwise; JSON knows such an escape.
    private static String harmless(String json) {
        return json.replace("<", "\\u003c").replace(">", "\\u003e").replace("&", "\\u0026")
                .replace("\u2028", "\\u2028").replace("\u2029", "\\u2029");
    }
}
