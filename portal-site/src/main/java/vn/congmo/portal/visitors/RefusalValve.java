package vn.congmo.portal.visitors;

import jakarta.servlet.ServletException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;
import vn.congmo.portal.pages.Pages;
import vn.congmo.themes.pages.PageView.Problem.Kind;

/// Writes the page of a request that the server refused by itself: no stack trace, no name of the server.
final class RefusalValve extends ValveBase {

    private final Pages pages;
    private final Safety safety;

    RefusalValve(Pages pages, Safety safety) {
        super(true);
        this.pages = pages;
        this.safety = safety;
    }

    @Override
    public void invoke(Request request, Response response) throws IOException, ServletException {
        getNext().invoke(request, response);
        if (response.getStatus() < 400 || response.getContentWritten() > 0 || response.isCommitted() || !response.setErrorReported()) return;
        // The server has closed the body of what it refused.
        response.setSuspended(false);
        safety.head(response);
        response.setHeader("Cache-Control", PageSender.NEVER);
        if (response.getStatus() == 405) response.setHeader("Allow", "GET, HEAD");
        var path = request.getRequestURI() == null ? "/" : request.getRequestURI();
        var page = pages.problem(response.getStatus() < 500 ? Kind.BAD_REQUEST : Kind.UNAVAILABLE, path);
        response.setContentType(page.mediaType());
        try (var writer = response.getReporter()) {
            if (writer != null) writer.write(new String(page.identity(), StandardCharsets.UTF_8));
        }
        response.finishResponse();
    }
}
