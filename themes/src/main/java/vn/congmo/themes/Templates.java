package vn.congmo.themes;

import java.util.HashMap;
import java.util.Map;

/// Renders an application's own templates with a theme's layouts, components and texts. Thread-safe.
///
/// A template starts with `<#import "/layout/workspace.ftlh" as layout>` and `<#import "/components/all.ftlh" as ui>`.
/// It finds `lang`, `t("key", values…)`, `date(day)`, `dateInFigures(day)`, `isoDate(day)` and `files` beside its own model.
public final class Templates {

    private final TemplateEngine engine;
    private final Texts texts;
    private final ThemeFiles files;

    Templates(TemplateEngine engine, Texts texts, ThemeFiles files) {
        this.engine = engine;
        this.texts = texts;
        this.files = files;
    }

    /// @param template name in the application's folder ("documents.ftlh")
    /// @param model    values by name; public types only, since a template cannot see others
    /// @param lang     BCP 47 language of the page
    /// @return the whole page
    /// @throws TemplateFailure when the template is missing, wrong, or asks for what is not there
    public String render(String template, Map<String, ?> model, String lang) {
        var all = new HashMap<String, Object>(model);
        all.putAll(TemplateFunctions.of(texts, lang));
        all.put("files", files.addresses());
        var page = new PageWriter();
        engine.render(template, all, page);
        return page.toString();
    }

    /// The words for a key, as templates get them; for messages that an application makes itself.
    ///
    /// @throws IllegalArgumentException when there is no such key in that language
    public String text(String lang, String key, Object... values) {
        return Texts.words(texts.in(lang), key, java.util.List.of(values));
    }
}
