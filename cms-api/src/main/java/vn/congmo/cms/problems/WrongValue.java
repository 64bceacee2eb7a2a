package vn.congmo.cms.problems;

import java.util.List;

/// A parameter cannot have this value. Why, in words: text `fault.<code>` with the arguments.
public final class WrongValue extends IllegalArgumentException {

    private final String code;
    private final List<String> arguments;

    public WrongValue(String code, String... arguments) {
        super(code + " " + List.of(arguments));
        this.code = code;
        this.arguments = List.of(arguments);
    }

    String code() {
        return code;
    }

    List<String> arguments() {
        return arguments;
    }
}
