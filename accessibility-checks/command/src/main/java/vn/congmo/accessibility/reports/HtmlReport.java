package vn.congmo.accessibility.reports;

import freemarker.template.Configuration;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import freemarker.template.TemplateMethodModelEx;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// Writes results as HTML that passes the checks it reports on, in Vietnamese or English.
public final class HtmlReport {

    private static final Configuration TEMPLATES = templates();

    private final Words words;

    public HtmlReport(Words words) {
        this.words = words;
    }

    /// Overview and pages in one, for a few pages; pictures stand in the page itself.
    public String write(List<PageResult> results) {
        var overview = new Overview(words);
        var pages = new ArrayList<ReportView.Page>();
        for (var result : results) {
            var id = "page-" + (pages.size() + 1);
            overview.add(result, "#" + id);
            pages.add(new ReportViews(words).page(id, result, picture -> "data:image/png;base64," + Base64.getEncoder().encodeToString(picture.png())));
        }
        return overview(overview, results.isEmpty() ? Instant.EPOCH : results.getFirst().page().at(), pages);
    }

    String overview(Overview overview, Instant at, List<ReportView.Page> pages) {
        return fill(new ReportView(words.locale().getLanguage(), style(), words.say("report.title"), words.say("report.made", words.day(at)), "",
                overview.pages(), overview.criteria(), overview.rules(), pages));
    }

    /// @param home where the overview is, seen from the page
    String page(ReportView.Page page, Instant at, String home) {
        return fill(new ReportView(words.locale().getLanguage(), style(), words.say("report.title.page", page.address()), words.say("report.made", words.day(at)),
                home, List.of(), List.of(), List.of(), List.of(page)));
    }

    private String fill(ReportView view) {
        TemplateMethodModelEx say = arguments -> words.say(arguments.getFirst().toString(), arguments.subList(1, arguments.size()).toArray());
        var page = new StringWriter();
        try {
            TEMPLATES.getTemplate("report.ftlh").process(Map.of("view", view, "say", say), page);
        } catch (TemplateException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return page.toString();
    }

    private static String style() {
        try (var in = HtmlReport.class.getResourceAsStream("report.css")) {
            return new String(Objects.requireNonNull(in, "report.css").readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Configuration templates() {
        var templates = new Configuration(Configuration.VERSION_2_3_34);
        templates.setClassForTemplateLoading(HtmlReport.class, "");
        templates.setDefaultEncoding("UTF-8");
        templates.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
        templates.setLogTemplateExceptions(false);
        return templates;
    }
}
