package vn.congmo.accessibility.tree;

import java.util.Set;

/// A role of WAI-ARIA 1.2 and what the standard says of it (https://www.w3.org/TR/wai-aria-1.2/#role_definitions).
///
/// @param name                   its token
/// @param namedFromContent       true when its text is its name
/// @param nameProhibited         true when it must not be named
/// @param presentationalChildren true when its children are plain text to assistive technology
/// @param required               attributes without which it says nothing
/// @param supported              attributes of its own, beside the global ones
/// @param context                roles of which one must hold it; empty when it may stand anywhere
/// @param owned                  roles of which it must hold one; empty when it may be empty
public record Role(
        String name,
        boolean namedFromContent,
        boolean nameProhibited,
        boolean presentationalChildren,
        Set<String> required,
        Set<String> supported,
        Set<String> context,
        Set<String> owned) {}
