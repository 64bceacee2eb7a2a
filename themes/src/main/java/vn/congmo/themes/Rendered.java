package vn.congmo.themes;

import java.util.List;

/// A page as it is served, and where in it each block of the body stands.
///
/// @param html   the whole page
/// @param blocks one entry for each block of the body, in order; empty for pages without a body
public record Rendered(String html, List<BlockPlace> blocks) {

    /// @param pointer JSON pointer of the block in the document ("/lead", "/body/3")
    /// @param start   offset of its first character in `html`, in UTF-16 units
    /// @param end     offset after its last character
    public record BlockPlace(String pointer, int start, int end) {}
}
