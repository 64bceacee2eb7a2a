package vn.congmo.themes;

import java.util.HashMap;
import vn.congmo.themes.pages.PageView;

/// Chooses the template of a page and gives it what it lays out.
final class PageRenderer {

    private final TemplateEngine engine;
    private final Texts texts;
    private final ThemeFiles files;

    PageRenderer(TemplateEngine engine, Texts texts, ThemeFiles files) {
        this.engine = engine;
        this.texts = texts;
        this.files = files;
    }

    Rendered render(PageView page) {
        var places = new BlockPlaces();
        var model = new HashMap<>(TemplateFunctions.of(texts, page.frame().lang()));
        model.put("page", page);
        model.put("frame", page.frame());
        model.put("files", files.addresses());
        model.put("place", places);
        if (page instanceof PageView.Article article) model.putAll(BlockFunctions.of(article.content(), page.frame().origin()));
        model.put("openGraphType", page instanceof PageView.Article ? "article" : "website");
        model.put("structuredData", StructuredData.of(page));
        var html = new PageWriter();
        engine.render(template(page), model, html);
        return new Rendered(html.toString(), places.places());
    }

    private String template(PageView page) {
        return switch (page) {
            case PageView.Home _ -> "pages/home.ftlh";
            case PageView.Section _ -> "pages/section.ftlh";
            case PageView.Article article -> ofType(article.content().type());
            case PageView.Search _ -> "pages/search.ftlh";
            case PageView.SiteMap _ -> "pages/site-map.ftlh";
            case PageView.Withdrawn _ -> "pages/withdrawn.ftlh";
            case PageView.Problem _ -> "pages/problem.ftlh";
        };
    }

    /// A type that a theme lays out in a way of its own has a template of its name.
    private String ofType(String type) {
        var own = "pages/" + type + ".ftlh";
        return engine.has(own) ? own : "pages/article.ftlh";
    }
}
