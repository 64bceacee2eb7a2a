package vn.congmo.cms.workspace;

import java.util.List;

/// Something in a form that cannot be kept as it is.
///
/// @param field     name of the field
/// @param key       text `fault.<key>` says it
/// @param arguments what that text names
record FormFault(String field, String key, List<Object> arguments) {

    static FormFault at(String field, String key, Object... arguments) {
        return new FormFault(field, key, List.of(arguments));
    }
}
