package vn.congmo.cms.people;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.io.Serializable;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// What somebody sent when their session had ended. It is shown again after log-in and never carried out by itself:
/// a stranger's page may have sent it.
///
/// @param path   where it was sent, and where it is shown again
/// @param fields in the order of the form, without the token that protects forms
public record HeldForm(String path, Map<String, List<String>> fields) implements Serializable {

    private static final String KEY = HeldForm.class.getName();
    private static final List<String> NEVER_HELD = List.of("_csrf", "password", "code");

    static void hold(HttpServletRequest request) {
        var fields = new LinkedHashMap<String, List<String>>();
        var names = new TreeSet<>(request.getParameterMap().keySet());
        NEVER_HELD.forEach(names::remove);
        names.forEach(name -> fields.put(name, List.copyOf(Arrays.asList(request.getParameterValues(name)))));
        request.getSession().setAttribute(KEY, new HeldForm(request.getRequestURI(), fields));
    }

    static @Nullable String path(HttpServletRequest request) {
        var session = request.getSession(false);
        return session != null && session.getAttribute(KEY) instanceof HeldForm held ? held.path() : null;
    }

    /// Gives back what was sent to this path, once.
    public static Optional<HeldForm> take(HttpSession session, String path) {
        if (!(session.getAttribute(KEY) instanceof HeldForm held) || !held.path().equals(path)) return Optional.empty();
        session.removeAttribute(KEY);
        return Optional.of(held);
    }
}
