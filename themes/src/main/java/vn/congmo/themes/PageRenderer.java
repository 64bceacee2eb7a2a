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
        model.put("structuredData", StructuredData.of(page));
        var html = new PageWriter();
        engine.render(template(page), model, html);
        return new Rendered(html.toString(), places.places());
    }

    private static String template(PageView page) {
        return switch (page) {
            case PageView.Home _ -> "pages/home.ftlh";
            case PageView.Section _ -> "pages/section.ftlh";
            case PageView.Article _ -> "pages/article.ftlh";
            case PageView.Search _ -> "pages/search.ftlh";
            case PageView.SiteMap _ -> "pages/site-map.ftlh";
            case PageView.Withdrawn _ -> "pages/withdrawn.ftlh";
            case PageView.Problem _ -> "pages/problem.ftlh";
        };
    }
}
