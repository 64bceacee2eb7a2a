package vn.congmo.cms.imports;

import java.util.Optional;
import org.jsoup.nodes.Element;
import vn.congmo.themes.blocks.LinkTarget;

/// Where a link of foreign HTML may lead.
final class Links {

    private Links() {}

    /// Absolute where the base is known; empty for what could run, leads nowhere, or only moves within a page that is not here.
    static Optional<String> target(Element link) {
        var href = link.attr("href").strip();
        if (href.isEmpty() || href.startsWith("#")) return Optional.empty();
        var absolute = href.matches("(?i)(mailto|tel):.*") ? href : link.absUrl("href").isEmpty() ? href : link.absUrl("href");
        try {
            return Optional.of(new LinkTarget.Address(absolute).href());
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
