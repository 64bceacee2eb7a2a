package vn.congmo.cms.delivery;

import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import vn.congmo.cms.problems.WrongValue;

/// A parameter that names several things, with commas between them.
final class CommaList {

    private static final int MOST = 50;

    private CommaList() {}

    /// @throws WrongValue when a part is not one of the choices
    static Set<String> choices(String text, Collection<String> choices) {
        return each(text, part -> {
            if (choices.contains(part)) return part;
            throw new WrongValue("not-a-choice", part, String.join(", ", choices));
        });
    }

    /// @throws WrongValue when a part is no UUID
    static Set<String> ids(String text) {
        return each(text, part -> {
            try {
                return UUID.fromString(part).toString();
            } catch (IllegalArgumentException e) {
                throw new WrongValue("not-an-id", part);
            }
        });
    }

    static Set<String> each(String text, UnaryOperator<String> check) {
        List<String> parts = Arrays.stream(text.split(",", -1)).map(String::strip).toList();
        if (parts.size() > MOST) throw new WrongValue("too-many", "" + MOST);
        var read = new LinkedHashSet<String>();
        parts.forEach(part -> read.add(check.apply(part)));
        return read;
    }
}
