package vn.congmo.cms.people;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import vn.congmo.cms.problems.Problems;

/// Writes problems where no controller has been reached yet.
@Component
class ProblemAnswers {

    private final Problems problems;
    private final JsonMapper json;

    ProblemAnswers(Problems problems, JsonMapper json) {
        this.problems = problems;
        this.json = json;
    }

    void logInRequired(HttpServletResponse response) throws IOException {
        response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
        write(response, HttpStatus.UNAUTHORIZED, "log-in-required");
    }

    void notAllowed(HttpServletResponse response) throws IOException {
        write(response, HttpStatus.FORBIDDEN, "not-allowed");
    }

    void formTooOld(HttpServletResponse response) throws IOException {
        write(response, HttpStatus.FORBIDDEN, "form-too-old");
    }

    void notFound(HttpServletResponse response) throws IOException {
        write(response, HttpStatus.NOT_FOUND, "not-found");
    }

    private void write(HttpServletResponse response, HttpStatus status, String name) throws IOException {
        response.setStatus(status.value());
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.setCharacterEncoding("UTF-8");
        json.writeValue(response.getOutputStream(), problems.problem(status, name));
    }
}
