package vn.congmo.themes;

import java.nio.file.Path;
import java.util.List;
import vn.congmo.themes.pages.PageView;

/// A theme: templates, styles and texts under one name. Thread-safe; one instance serves a whole process.
///
/// ```java
/// var theme = Theme.named("lacquer");
/// var page = theme.render(new PageView.Article(frame, content, related));
/// ```
public final class Theme {

    private final String name;
    private final ThemeSource source;
    private final ThemeFiles files;
    private final Texts texts;
    private final PageRenderer pages;

    private Theme(String name, ThemeSource source) {
        this.name = name;
        this.source = source;
        this.files = ThemeFiles.of(source);
        this.texts = Texts.of(source);
        this.pages = new PageRenderer(TemplateEngine.of(source), texts, files);
    }

    /// Loads a theme from the class path.
    ///
    /// @throws IllegalArgumentException when no theme of that name is there
    public static Theme named(String name) {
        return new Theme(name, ThemeSource.onClassPath(name));
    }

    /// Loads a theme from a folder, as one who writes a theme does.
    ///
    /// @throws IllegalArgumentException when the folder holds none
    public static Theme in(Path folder) {
        return new Theme(folder.getFileName().toString(), ThemeSource.inFolder(folder));
    }

    public String name() {
        return name;
    }

    /// Changes whenever a byte of the theme's templates, styles, scripts or texts changes; evidence names it.
    public String version() {
        return source.version();
    }

    /// Lays a page out. The same view gives the same bytes, wherever and however often it is rendered.
    ///
    /// @throws IllegalArgumentException when the theme has no texts for the page's language
    public Rendered render(PageView page) {
        return pages.render(page);
    }

    /// The one stylesheet.
    public ThemeFile stylesheet() {
        return files.stylesheet();
    }

    /// The one script; it only enhances.
    public ThemeFile script() {
        return files.script();
    }

    /// Every file that pages name, stylesheet and script among them. Addresses hold the version, so they may be cached for ever.
    public List<ThemeFile> files() {
        return files.all();
    }

    /// A renderer for the templates of an application (a workspace), with this theme's layouts, components and texts.
    ///
    /// @param loader where the application's templates are found
    /// @param folder their folder on the class path ("workspace"); its `text/<lang>.properties`, where there is one, is asked before the theme's
    public Templates templates(ClassLoader loader, String folder) {
        return new Templates(TemplateEngine.of(source, loader, folder), texts.with(Texts.of(loader, folder)), files);
    }
}
