package vn.congmo.themes;

import freemarker.core.HTMLOutputFormat;
import freemarker.core.TemplateHTMLOutputModel;
import freemarker.template.TemplateModelException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import vn.congmo.themes.pages.Frame;
import vn.congmo.themes.pages.PageView;

/// What search engines read of an article: schema.org's NewsArticle as JSON-LD.
final class StructuredData {

    private static final JsonMapper JSON = new JsonMapper();

    private StructuredData() {}

    /// Null for pages that are no article of their own.
    static @Nullable TemplateHTMLOutputModel of(PageView page) {
        if (!(page instanceof PageView.Article(var frame, var content, var _)) || !content.type().equals("news-article")) return null;
        try {
            return HTMLOutputFormat.INSTANCE.fromMarkup(harmless(JSON.writeValueAsString(newsArticle(frame, content))));
        } catch (TemplateModelException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Map<String, Object> newsArticle(Frame frame, PageView.Content content) {
        var article = new LinkedHashMap<String, Object>();
        article.put("@context", "https://schema.org");
        article.put("@type", "NewsArticle");
        article.put("headline", content.title());
        article.put("inLanguage", frame.lang());
        if (content.summary() != null) article.put("description", content.summary());
        if (frame.canonical() != null) article.put("mainEntityOfPage", frame.origin() + frame.canonical());
        if (content.publishedAt() != null) article.put("datePublished", content.publishedAt().toString());
        if (content.updatedAt() != null) article.put("dateModified", content.updatedAt().toString());
        if (content.author() != null) article.put("creditText", content.author());
        var picture = content.lead() == null ? null : content.assets().get(content.lead().asset());
        if (picture != null && !picture.renditions().isEmpty())
            article.put("image", List.of(frame.origin() + picture.renditions().getLast().path()));
        article.put("publisher", publisher(frame));
        return article;
    }

    private static Map<String, Object> publisher(Frame frame) {
        var publisher = new LinkedHashMap<String, Object>();
        publisher.put("@type", "GovernmentOrganization");
        publisher.put("name", frame.agency().name());
        publisher.put("url", frame.origin() + frame.agency().homePath());
        return publisher;
    }

    /// Inside a script element only what could end it or start another has to be written otherwise; JSON knows such an escape.
    private static String harmless(String json) {
        return json.replace("<", "\\u003c").replace(">", "\\u003e").replace("&", "\\u0026")
                .replace("\u2028", "\\u2028").replace("\u2029", "\\u2029");
    }
}
