package vn.congmo.cms.problems;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/// A parameter that an API does not know is a mistake of the caller, never passed over.
@Component
class KnownParameters implements HandlerInterceptor, WebMvcConfigurer {

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this).addPathPatterns("/api/content/**", "/api/manage/**");
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (request.getQueryString() == null || !(handler instanceof HandlerMethod method)) return true;
        var known = Arrays.stream(method.getMethodParameters())
                .filter(parameter -> parameter.hasParameterAnnotation(RequestParam.class))
                .map(KnownParameters::name).collect(Collectors.toCollection(TreeSet::new));
        var unknown = new TreeSet<>(request.getParameterMap().keySet());
        unknown.removeAll(known);
        if (unknown.isEmpty()) return true;
        throw new RefusedRequest(HttpStatus.BAD_REQUEST, "unknown-parameter", Map.of("unknown", unknown, "known", known),
                String.join(", ", unknown), known.isEmpty() ? "–" : String.join(", ", known));
    }

    private static String name(MethodParameter parameter) {
        var given = parameter.getParameterAnnotation(RequestParam.class);
        if (given != null && !given.name().isEmpty()) return given.name();
        return String.valueOf(parameter.getParameter().getName());
    }
}
