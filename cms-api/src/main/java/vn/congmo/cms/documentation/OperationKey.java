package vn.congmo.cms.documentation;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/// The stable name of an operation: "put.manage.items.item.locales.locale".
final class OperationKey {

    private OperationKey() {}

    static String of(String method, String path) {
        var segments = Arrays.stream(path.split("/")).filter(segment -> !segment.isEmpty() && !segment.equals("api") && !segment.equals("v1"))
                .map(segment -> segment.replaceAll("[{}*]|:[^}]*(?=})", "")).collect(Collectors.joining("."));
        return method.toLowerCase(Locale.ROOT) + "." + segments;
    }
}
