package vn.congmo.portal.visitors;

import jakarta.servlet.FilterChain;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.congmo.portal.pages.Answer;
import vn.congmo.portal.pages.Asked;
import vn.congmo.portal.pages.Page;
import vn.congmo.portal.pages.Pages;
import vn.congmo.portal.search.Found;
import vn.congmo.themes.pages.PageView.Problem.Kind;

/// Answers every request, before anything else of the server sees it. No cookies, no sessions; what is sent depends on the address alone.
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
final class VisitorFilter extends HttpFilter {

    private static final Logger LOG = LoggerFactory.getLogger(VisitorFilter.class);
    private static final long serialVersionUID = 1;

    private final transient Pages pages;
    private final transient ThemeAnswers theme;
    private final transient MediaAnswers media;
    private final transient HealthAnswer health;
    private final transient Safety safety;

    VisitorFilter(Pages pages, ThemeAnswers theme, MediaAnswers media, HealthAnswer health, Safety safety) {
        this.pages = pages;
        this.theme = theme;
        this.media = media;
        this.health = health;
        this.safety = safety;
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain unused) throws IOException {
        safety.head(response);
        try {
            answer(request, response);
        } catch (RuntimeException e) {
            LOG.error("{} could not be answered", request.getRequestURI(), e);
            failed(request, response);
        }
    }

    private void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var method = request.getMethod();
        var path = request.getRequestURI();
        if (!method.equals("GET") && !method.equals("HEAD")) refuseMethod(path, request, response);
        else if (path.equals("/health")) health.answer(request, response);
        else if (path.startsWith("/theme/") && theme.answer(path, request, response)) return;
        else if (path.startsWith("/files/") && media.answerKept(path, request, response)) return;
        else if (path.startsWith("/media/") && media.answer(path, request, response)) return;
        else page(path, request, response);
    }

    private void page(String path, HttpServletRequest request, HttpServletResponse response) throws IOException {
        var wish = Wish.of(path, request.getQueryString());
        if (wish.isEmpty()) {
            send(pages.problem(Kind.BAD_REQUEST, path), request, response);
            return;
        }
        switch (answer(wish.get())) {
            case Answer.Ready(var page) -> send(page, request, response);
            case Answer.Elsewhere(var location) -> redirect(location, response);
        }
    }

    private Answer answer(Wish wish) {
        var searching = !wish.query().isEmpty();
        // Page 1 has the address without a number. A path that begins with two slashes would lead to another host.
        if (wish.oneAsked() && !searching && !wish.path().startsWith("//")) return Answer.Elsewhere.at(wish.path());
        if (searching && wish.page() > Found.MOST / Found.ON_A_PAGE) return new Answer.Ready(pages.problem(Kind.NOT_FOUND, wish.path()));
        return pages.answer(new Asked(wish.path(), wish.page(), wish.query()));
    }

    private void refuseMethod(String path, HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setHeader("Allow", "GET, HEAD");
        PageSender.send(pages.problem(Kind.BAD_REQUEST, path), 405, PageSender.NEVER, request, response);
    }

    private static void send(Page page, HttpServletRequest request, HttpServletResponse response) throws IOException {
        PageSender.send(page, request, response);
    }

    private static void redirect(String location, HttpServletResponse response) {
        response.setStatus(301);
        response.setHeader("Location", location);
        response.setHeader("Cache-Control", PageSender.SHORT);
        response.setContentLength(0);
    }

    /// Says that something failed, with the page for it where even that can be made.
    private void failed(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (response.isCommitted()) return;
        try {
            PageSender.send(pages.problem(Kind.UNAVAILABLE, request.getRequestURI()), 500, PageSender.NEVER, request, response);
        } catch (RuntimeException e) {
            LOG.error("The page that says so could not be made either", e);
            response.setStatus(500);
            response.setContentLength(0);
        }
    }
}
