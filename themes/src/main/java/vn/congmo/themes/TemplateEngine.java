package vn.congmo.themes;

import freemarker.cache.ByteArrayTemplateLoader;
import freemarker.cache.ClassTemplateLoader;
import freemarker.cache.MultiTemplateLoader;
import freemarker.cache.TemplateLoader;
import freemarker.core.TemplateClassResolver;
import freemarker.template.Configuration;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Map;

/// FreeMarker, set up once: records readable, everything escaped, nothing swallowed, no way to classes.
final class TemplateEngine {

    private final Configuration configuration;

    private TemplateEngine(TemplateLoader loader) {
        configuration = new Configuration(Configuration.VERSION_2_3_34);
        configuration.setTemplateLoader(loader);
        configuration.setDefaultEncoding("UTF-8");
        configuration.setOutputEncoding("UTF-8");
        configuration.setLocale(Locale.ROOT);
        configuration.setNumberFormat("computer");
        configuration.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
        configuration.setLogTemplateExceptions(false);
        configuration.setWrapUncheckedExceptions(true);
        configuration.setFallbackOnNullLoopVariable(false);
        configuration.setLocalizedLookup(false);
        configuration.setTemplateUpdateDelayMilliseconds(Long.MAX_VALUE);
        configuration.setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
    }

    static TemplateEngine of(ThemeSource source) {
        return new TemplateEngine(templates(source));
    }

    /// The application's templates are asked first, so its names should not be those of the theme's folders.
    static TemplateEngine of(ThemeSource source, ClassLoader loader, String folder) {
        var own = new ClassTemplateLoader(loader, folder);
        return new TemplateEngine(new MultiTemplateLoader(new TemplateLoader[] {own, templates(source)}));
    }

    void render(String template, Map<String, ?> model, PageWriter page) {
        try {
            configuration.getTemplate(template).process(model, page);
        } catch (IOException | TemplateException e) {
            throw new TemplateFailure(template, e);
        }
    }

    boolean has(String template) {
        try {
            return configuration.getTemplateLoader().findTemplateSource(template) != null;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static TemplateLoader templates(ThemeSource source) {
        var loader = new ByteArrayTemplateLoader();
        source.files().forEach((name, bytes) -> {
            if (name.endsWith(".ftlh")) loader.putTemplate(name, bytes);
        });
        return loader;
    }
}
