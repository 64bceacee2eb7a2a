package vn.congmo.accessibility.reports;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Writes results as a folder of HTML pages: `report.html` with the overview, `pages/1.html` … with each page, `pictures` of what failed.
public final class HtmlFolder implements ResultWriter {

    public static final String OVERVIEW = "report.html";

    private final Path folder;
    private final HtmlReport html;
    private final ReportViews views;
    private final Overview overview;
    private @Nullable Instant began;
    private int pages;
    private int pictures;

    public HtmlFolder(Words words, Path folder) {
        this.folder = folder;
        this.html = new HtmlReport(words);
        this.views = new ReportViews(words);
        this.overview = new Overview(words);
    }

    @Override
    public void add(PageResult result) throws IOException {
        pages++;
        var at = began == null ? result.page().at() : began;
        began = at;
        var href = "pages/" + pages + ".html";
        overview.add(result, href);
        Files.createDirectories(folder.resolve("pages"));
        Files.writeString(folder.resolve(href), html.page(views.page("page-" + pages, result, this::keep), at, "../" + OVERVIEW));
    }

    private String keep(Picture picture) {
        var name = "pictures/" + ++pictures + ".png";
        try {
            Files.createDirectories(folder.resolve("pictures"));
            Files.write(folder.resolve(name), picture.png());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return "../" + name;
    }

    @Override
    public void close() throws IOException {
        Files.writeString(folder.resolve(OVERVIEW), html.overview(overview, began == null ? Instant.EPOCH : began, List.of()));
    }
}
