package vn.congmo.cms.workspace;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;

/// What people see at an address of the workspace where nothing is: a page with a way on.
@Controller
@ControllerAdvice(basePackageClasses = MissingPages.class)
class MissingPages {

    private final Screens screens;

    MissingPages(Screens screens) {
        this.screens = screens;
    }

    @GetMapping("/workspace/**")
    ResponseEntity<String> nothingHere(HttpServletRequest request) {
        return screens.show(HttpStatus.NOT_FOUND, "missing.ftlh", Map.of(), request);
    }

    /// An item's id or a language that is none.
    @ExceptionHandler(MethodArgumentTypeMismatchException.class)
    ResponseEntity<String> mistyped(HttpServletRequest request) {
        return nothingHere(request);
    }
}
