package vn.congmo.cms.problems;

import java.net.URI;
import java.util.Map;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/// Builds problem details (RFC 9457) whose words come from `texts/problems`: `problem.<name>.title` and `.detail`.
@Component
public class Problems {

    private static final String TYPES = "https://congmo.vn/problems/";

    private final MessageSource texts;

    Problems(MessageSource texts) {
        this.texts = texts;
    }

    /// @param name      last part of the problem's type ("edited-meanwhile")
    /// @param arguments what the sentences name
    public ProblemDetail problem(HttpStatus status, String name, Object... arguments) {
        var problem = ProblemDetail.forStatus(status);
        problem.setType(URI.create(TYPES + name));
        problem.setTitle(text("problem." + name + ".title", arguments));
        problem.setDetail(text("problem." + name + ".detail", arguments));
        return problem;
    }

    /// The same as an answer, with further members that programs read.
    public ResponseEntity<Object> answer(HttpStatus status, String name, Map<String, ?> members, Object... arguments) {
        var problem = problem(status, name, arguments);
        members.forEach(problem::setProperty);
        return ResponseEntity.status(status).contentType(MediaType.APPLICATION_PROBLEM_JSON).body(problem);
    }

    /// A text of the bundles in the caller's language.
    public String text(String key, Object... arguments) {
        return texts.getMessage(key, arguments, LocaleContextHolder.getLocale());
    }
}
