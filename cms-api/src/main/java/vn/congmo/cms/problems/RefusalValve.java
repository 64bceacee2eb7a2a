package vn.congmo.cms.problems;

import jakarta.servlet.ServletException;
import java.io.IOException;
import java.util.Locale;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.util.HtmlUtils;
import tools.jackson.databind.json.JsonMapper;

/// What the server refuses by itself (a broken request line, an escape that is not UTF-8) is told in our words too: to programs as a problem
/// (RFC 9457), to people as a page. No stack trace, no name of the server.
final class RefusalValve extends ValveBase {

    private final Problems problems;
    private final JsonMapper json;

    RefusalValve(Problems problems, JsonMapper json) {
        super(true);
        this.problems = problems;
        this.json = json;
    }

    @Override
    public void invoke(Request request, Response response) throws IOException, ServletException {
        getNext().invoke(request, response);
        if (response.getStatus() < 400 || response.getContentWritten() > 0 || response.isCommitted() || !response.setErrorReported()) return;
        // The server has closed the body of what it refused.
        response.setSuspended(false);
        LocaleContextHolder.setLocale(language(request));
        try {
            write(response, forPeople(request));
        } finally {
            LocaleContextHolder.resetLocaleContext();
        }
        response.finishResponse();
    }

    private void write(Response response, boolean forPeople) throws IOException {
        var status = HttpStatus.resolve(response.getStatus());
        var known = status == null ? HttpStatus.INTERNAL_SERVER_ERROR : status;
        var problem = problems.problem(known, StatusProblems.name(known));
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'");
        response.setContentType(forPeople ? "text/html" : MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.setCharacterEncoding("UTF-8");
        try (var writer = response.getReporter()) {
            if (writer != null) writer.write(forPeople ? page(problem.getTitle(), problem.getDetail()) : json.writeValueAsString(problem));
        }
    }

    private static String page(String title, String detail) {
        var heading = HtmlUtils.htmlEscape(title, "UTF-8");
        return "<!doctype html><html lang=\"" + LocaleContextHolder.getLocale().getLanguage() + "\"><head><meta charset=\"utf-8\">"
                + "<meta name=\"viewport\" content=\"width=device-width\"><title>" + heading + "</title></head><body><main><h1>" + heading + "</h1><p>"
                + HtmlUtils.htmlEscape(detail, "UTF-8") + "</p></main></body></html>";
    }

    private static boolean forPeople(Request request) {
        var path = request.getRequestURI();
        return path != null && path.startsWith("/workspace");
    }

    private static Locale language(Request request) {
        var asked = request.getHeader("Accept-Language");
        return asked != null && asked.strip().toLowerCase(Locale.ROOT).startsWith("en") ? Locale.ENGLISH : Locale.of("vi");
    }
}
