package vn.congmo.accessibility.reports;

import freemarker.template.Configuration;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import freemarker.template.TemplateMethodModelEx;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// Writes results as one HTML page that passes the checks it reports on, in Vietnamese or English.
public final class HtmlReport {

    private static final Configuration TEMPLATES = templates();

    private final Words words;

    public HtmlReport(Words words) {
        this.words = words;
    }

    public String write(List<PageResult> results) {
        TemplateMethodModelEx say = arguments -> words.say(arguments.getFirst().toString(), arguments.subList(1, arguments.size()).toArray());
        var page = new StringWriter();
        try {
            TEMPLATES.getTemplate("report.ftlh").process(Map.of("view", new ReportViews(words).of(results, style()), "say", say), page);
        } catch (TemplateException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return page.toString();
    }

    private static String style() throws IOException {
        try (var in = HtmlReport.class.getResourceAsStream("report.css")) {
            return new String(Objects.requireNonNull(in, "report.css").readAllBytes(), StandardCharsets.UTF_8);
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
