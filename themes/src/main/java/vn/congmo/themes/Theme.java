package vn.congmo.themes;

import vn.congmo.themes.pages.PageView;

/// A theme: templates, styles and texts under one name. Thread-safe; one instance serves a whole process.
public final class Theme {

    private final String name;

    private Theme(String name) {
        this.name = name;
    }

    /// Loads a theme from the class path.
    public static Theme named(String name) {
        return new Theme(name);
    }

    public String name() {
        return name;
    }

    /// Changes whenever a byte of the theme changes; evidence names it.
    public String version() {
        return "0";
    }

    public Rendered render(PageView page) {
        return new Rendered("", java.util.List.of());
    }
}
