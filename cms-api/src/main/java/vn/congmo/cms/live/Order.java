package vn.congmo.cms.live;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;
import vn.congmo.cms.changes.PublicDocument;
import vn.congmo.vietnamese.Collation;

/// In which order a list stands. Each document has a key in each order; equal keys are told apart by the id.
public enum Order {
    /// First published last.
    NEWEST,
    /// Published last, in whatever edition.
    UPDATED,
    /// Official documents by the day of issue, the latest first; what has no such day comes last.
    ISSUED,
    /// As a Vietnamese dictionary has it.
    TITLE;

    private static final String LAST = "~";

    /// Keys stand in the order of their characters.
    String key(PublicDocument document) {
        return switch (this) {
            case NEWEST -> latestFirst(document.firstPublishedAt());
            case UPDATED -> latestFirst(document.publishedAt());
            case ISSUED -> day(document.fields().get("issuedOn"));
            case TITLE -> Collation.key(document.title());
        };
    }

    private static String latestFirst(Instant at) {
        return String.format("%016x", Long.MAX_VALUE - at.toEpochMilli());
    }

    private static String day(@Nullable Object issued) {
        try {
            return issued == null ? LAST : String.format("%016x", Long.MAX_VALUE - LocalDate.parse(issued.toString()).toEpochDay());
        } catch (DateTimeParseException e) {
            return LAST;
        }
    }
}
