package vn.congmo.cms.problems;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

/// Whatever goes wrong in an API, the answer is a problem detail.
@RestControllerAdvice(annotations = RestController.class)
@Order(0)
class ProblemAdvice extends ResponseEntityExceptionHandler {

    private static final Logger log = LoggerFactory.getLogger(ProblemAdvice.class);

    private final Problems problems;

    ProblemAdvice(Problems problems) {
        this.problems = problems;
    }

    @ExceptionHandler
    ResponseEntity<Object> refused(RefusedRequest e) {
        return problems.answer(e.status(), e.problem(), e.members(), e.arguments());
    }

    @ExceptionHandler
    ResponseEntity<Object> wrongParameter(MethodArgumentTypeMismatchException e) {
        return problems.answer(HttpStatus.BAD_REQUEST, "wrong-parameter", Map.of("parameter", e.getName()), e.getName());
    }

    /// Spring Security answers these.
    @ExceptionHandler({AccessDeniedException.class, AuthenticationException.class})
    void leaveToSecurity(RuntimeException e) {
        throw e;
    }

    @ExceptionHandler
    @Nullable ResponseEntity<Object> unexpected(Exception e, HttpServletResponse response) {
        if (response.isCommitted()) {
            log.debug("The caller left before the answer was complete", e);
            return null;
        }
        var id = UUID.randomUUID();
        log.error("Fault {}", id, e);
        return problems.answer(HttpStatus.INTERNAL_SERVER_ERROR, "internal", Map.of("fault", id), id);
    }

    @Override
    protected ResponseEntity<Object> handleExceptionInternal(
            Exception e, @Nullable Object body, HttpHeaders headers, HttpStatusCode code, WebRequest request) {
        var status = HttpStatus.resolve(code.value());
        var known = status == null ? HttpStatus.INTERNAL_SERVER_ERROR : status;
        var answer = problems.problem(known, StatusProblems.name(known));
        return ResponseEntity.status(known).headers(headers).contentType(MediaType.APPLICATION_PROBLEM_JSON).body(answer);
    }
}
