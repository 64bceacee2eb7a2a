package vn.congmo.portal.search;

import java.util.List;
import vn.congmo.portal.follow.Document;

/// One document that a search found, and the text around what matched.
public record Finding(Document document, List<Piece> pieces) {

    /// @param matched true for what the reader looked for
    public record Piece(String text, boolean matched) {}
}
