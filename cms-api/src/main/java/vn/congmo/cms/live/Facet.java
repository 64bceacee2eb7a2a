package vn.congmo.cms.live;

import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import vn.congmo.cms.changes.PublicDocument;

/// By what a list is narrowed, and its documents counted.
public enum Facet {
    TYPE, SECTION, TOPIC, YEAR, STATUS;

    private static final ZoneId VIET_NAM = ZoneId.of("Asia/Ho_Chi_Minh");

    /// The year is that of issue, or of the first publication where nothing was issued.
    List<String> values(PublicDocument document) {
        return switch (this) {
            case TYPE -> List.of(document.type());
            case SECTION -> linked(document, "section");
            case TOPIC -> linked(document, "topics");
            case STATUS -> document.fields().get("status") instanceof String status ? List.of(status) : List.of();
            case YEAR -> List.of(year(document));
        };
    }

    private static List<String> linked(PublicDocument document, String relation) {
        return document.links().getOrDefault(relation, List.of()).stream().map(UUID::toString).toList();
    }

    private static String year(PublicDocument document) {
        var issued = document.fields().get("issuedOn");
        if (issued instanceof String day && day.matches("\\d{4}-.*")) return day.substring(0, 4);
        return "" + document.firstPublishedAt().atZone(VIET_NAM).getYear();
    }
}
