package vn.congmo.cms.content;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Whether the dates of a document agree with each other and with its status. Fields are well formed here: saving made sure.
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
        if (date(field).isEmpty()) faults.add(Fault.at("/fields/" + field, "needed-by-status", String.valueOf(content.fields().get("status"))));
    }

    private Optional<LocalDate> date(String field) {
        return Optional.ofNullable(content.fields().get(field)).map(day -> LocalDate.parse(day.toString()));
    }

    private Optional<Instant> instant(String field) {
        return Optional.ofNullable(content.fields().get(field)).map(time -> OffsetDateTime.parse(time.toString()).toInstant());
    }
}
