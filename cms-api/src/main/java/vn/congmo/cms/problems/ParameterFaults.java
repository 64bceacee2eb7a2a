package vn.congmo.cms.problems;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.core.convert.ConversionException;
import org.springframework.core.convert.ConversionService;
import org.springframework.core.convert.TypeDescriptor;

/// Says of one value of a parameter why it cannot be used.
record ParameterFaults(ConversionService conversion) {

    /// @param code of a text `fault.<code>`
    record Fault(String parameter, String code, Object... arguments) {}

    Optional<Fault> of(String name, String value, MethodParameter parameter) {
        try {
            var read = conversion.convert(value, TypeDescriptor.valueOf(String.class), new TypeDescriptor(parameter));
            return outOfRange(name, read, parameter);
        } catch (ConversionException e) {
            return Optional.of(fault(name, value, parameter.getParameterType(), e));
        }
    }

    private static Optional<Fault> outOfRange(String name, @Nullable Object read, MethodParameter parameter) {
        if (!(read instanceof Number number)) return Optional.empty();
        var min = parameter.getParameterAnnotation(Min.class);
        var max = parameter.getParameterAnnotation(Max.class);
        var least = min == null ? Long.MIN_VALUE : min.value();
        var most = max == null ? Long.MAX_VALUE : max.value();
        var value = number.longValue();
        return value >= least && value <= most ? Optional.empty() : Optional.of(new Fault(name, "out-of-range", "" + value, "" + least, "" + most));
    }

    private static Fault fault(String name, String value, Class<?> type, Throwable why) {
        for (var cause = why; cause != null; cause = cause.getCause()) {
            if (cause instanceof WrongValue wrong) return new Fault(name, wrong.code(), wrong.arguments().toArray());
        }
        if (type.isEnum()) return new Fault(name, "not-a-choice", value, choices(type));
        if (type == UUID.class) return new Fault(name, "not-an-id", value);
        if (type == Instant.class) return new Fault(name, "not-an-instant", value);
        if (type == LocalDate.class) return new Fault(name, "not-a-date", value);
        if (type == boolean.class || type == Boolean.class) return new Fault(name, "not-a-flag", value);
        if (type.getSimpleName().equals("Language")) return new Fault(name, "not-a-language", value);
        return new Fault(name, type.isPrimitive() || Number.class.isAssignableFrom(type) ? "not-an-integer" : "wrong-value", value);
    }

    private static String choices(Class<?> type) {
        return Arrays.stream(type.getEnumConstants()).map(choice -> choice.toString().toLowerCase(Locale.ROOT).replace('_', '-')).collect(Collectors.joining(", "));
    }
}
