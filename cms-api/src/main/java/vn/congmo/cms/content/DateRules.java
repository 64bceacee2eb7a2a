package vn.congmo.cms.content;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// Whether the dates of a document agree with each other and with its status. A date that is none is told by its shape.
record DateRules(DraftContent content) {

    List<Fault> faults() {
        var faults = new ArrayList<Fault>();
        later("opensOn", "closesOn", faults);
        later("issuedOn", "inForceOn", faults);
        later("inForceOn", "expiresOn", faults);
        if (instant("startsAt").isPresent() && instant("endsAt").filter(end -> end.isBefore(instant("startsAt").get())).isPresent())
            faults.add(Fault.at("/fields/endsAt", "earlier-than", "startsAt"));
        switch (String.valueOf(content.fields().get("status"))) {
            case "expired" -> needed("expiresOn", faults);
            case "not-yet-in-force", "in-force", "partly-expired" -> needed("inForceOn", faults);
            default -> { }
        }
        return faults;
    }

    private void later(String first, String then, List<Fault> faults) {
        if (date(first).isPresent() && date(then).filter(day -> day.isBefore(date(first).get())).isPresent())
            faults.add(Fault.at("/fields/" + then, "earlier-than", first));
    }

    private void needed(String field, List<Fault> faults) {
        if (!content.fields().containsKey(field)) faults.add(Fault.at("/fields/" + field, "needed-by-status", String.valueOf(content.fields().get("status"))));
    }

    private Optional<LocalDate> date(String field) {
        return read(field, LocalDate::parse);
    }

    private Optional<Instant> instant(String field) {
        return read(field, time -> OffsetDateTime.parse(time).toInstant());
    }

    private <T> Optional<T> read(String field, Function<String, T> reader) {
        try {
            return Optional.ofNullable(content.fields().get(field)).map(Object::toString).map(reader);
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
