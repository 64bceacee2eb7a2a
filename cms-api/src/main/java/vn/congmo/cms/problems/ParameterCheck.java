package vn.congmo.cms.problems;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.core.MethodParameter;
import org.springframework.core.convert.ConversionService;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ValueConstants;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import vn.congmo.cms.problems.ParameterFaults.Fault;

/// Looks at all parameters before the API is asked, and names at once every one that is unknown, missing, twice, or cannot be used.
@Component
class ParameterCheck implements HandlerInterceptor, WebMvcConfigurer {

    private final ObjectProvider<ConversionService> conversion;
    private final Problems problems;

    /// @param conversion asked late: it is made from the configurers, of which this is one
    ParameterCheck(@Qualifier("mvcConversionService") ObjectProvider<ConversionService> conversion, Problems problems) {
        this.conversion = conversion;
        this.problems = problems;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this).addPathPatterns("/api/content/**", "/api/manage/**");
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (!(handler instanceof HandlerMethod method)) return true;
        refuseUnreadable(request);
        var faults = new ArrayList<Fault>();
        var reading = new ParameterFaults(conversion.getObject());
        var known = new TreeSet<String>();
        for (var parameter : method.getMethodParameters()) {
            if (parameter.hasParameterAnnotation(PathVariable.class)) inPath(request, parameter, reading, faults);
            var asked = parameter.getParameterAnnotation(RequestParam.class);
            if (asked == null) continue;
            var name = asked.name().isEmpty() ? name(parameter) : asked.name();
            known.add(name);
            inQuery(name, request.getParameterValues(name), asked, parameter, reading, faults);
        }
        if (request.getQueryString() != null) unknown(request, known, faults);
        if (!faults.isEmpty()) throw refused(faults, known);
        return true;
    }

    /// Tomcat decodes parameters when they are first asked for, and throws for what is not UTF-8.
    private static void refuseUnreadable(HttpServletRequest request) {
        var type = request.getContentType();
        // A body is of one type (RFC 9110, 8.3); the framework would fail on a wildcard.
        if (type != null && type.contains("*")) throw new RefusedRequest(HttpStatus.UNSUPPORTED_MEDIA_TYPE, "unsupported-media", Map.of(), type);
        try {
            request.getParameterMap();
        } catch (IllegalStateException e) {
            throw new RefusedRequest(HttpStatus.BAD_REQUEST, "bad-request", Map.of());
        }
    }

    private static void inQuery(String name, String @Nullable [] values, RequestParam asked, MethodParameter parameter, ParameterFaults reading, List<Fault> faults) {
        if (values == null || values.length == 0) {
            if (asked.required() && asked.defaultValue().equals(ValueConstants.DEFAULT_NONE)) faults.add(new Fault(name, "required"));
        } else if (values.length > 1) faults.add(new Fault(name, "parameter-twice"));
        else reading.of(name, values[0], parameter).ifPresent(faults::add);
    }

    private static void inPath(HttpServletRequest request, MethodParameter parameter, ParameterFaults reading, List<Fault> faults) {
        var given = parameter.getParameterAnnotation(PathVariable.class);
        var name = given == null || given.name().isEmpty() ? name(parameter) : given.name();
        if (request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE) instanceof Map<?, ?> variables && variables.get(name) instanceof String value)
            reading.of(name, value, parameter).ifPresent(faults::add);
    }

    private static void unknown(HttpServletRequest request, TreeSet<String> known, List<Fault> faults) {
        var unknown = new TreeSet<>(request.getParameterMap().keySet());
        unknown.removeAll(known);
        unknown.forEach(name -> faults.add(new Fault(name, "unknown-parameter", name, known.isEmpty() ? "–" : String.join(", ", known))));
    }

    private RefusedRequest refused(List<Fault> faults, TreeSet<String> known) {
        var codes = faults.stream().map(Fault::code).distinct().toList();
        var problem = codes.equals(List.of("unknown-parameter")) ? "unknown-parameter" : codes.equals(List.of("required")) ? "missing-parameter" : "wrong-parameter";
        var names = String.join(", ", faults.stream().map(Fault::parameter).toList());
        var errors = faults.stream().map(this::inWords).toList();
        return new RefusedRequest(HttpStatus.BAD_REQUEST, problem, Map.of("errors", errors), names, known.isEmpty() ? "–" : String.join(", ", known));
    }

    private Map<String, String> inWords(Fault fault) {
        var words = new LinkedHashMap<String, String>();
        words.put("parameter", fault.parameter());
        words.put("code", fault.code());
        words.put("message", problems.text("fault." + fault.code(), fault.arguments()));
        return words;
    }

    private static String name(MethodParameter parameter) {
        return String.valueOf(parameter.getParameter().getName());
    }
}
