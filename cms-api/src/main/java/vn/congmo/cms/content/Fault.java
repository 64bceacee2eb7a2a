package vn.congmo.cms.content;

import java.util.List;

/// Something in what was sent that cannot be kept. `problems` says it in words: text `fault.<code>` with the arguments.
///
/// @param pointer JSON pointer (RFC 6901) of the place ("/body/3/level")
/// @param code    stable key ("required", "unknown-field", …)
public record Fault(String pointer, String code, List<String> arguments) {

    public Fault {
        arguments = List.copyOf(arguments);
    }

    public static Fault at(String pointer, String code, String... arguments) {
        return new Fault(pointer, code, List.of(arguments));
    }
}
