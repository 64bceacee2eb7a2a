package vn.congmo.cms.workspace;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.congmo.cms.publishing.Emergency;

/// What a reviewer asked for with a button, and what is missing for it.
///
/// @param verb      "publish", "emergency", "approve", "reject", "withdraw", "redirect", "gone", "schedule", "expire", "unschedule-publish" or "unschedule-expire"
/// @param to        where a redirect leads; a path or an address
/// @param at        only for "schedule" and "expire", and null while it is missing
/// @param emergency only for "emergency", and null while something is missing
record ReviewWish(String verb, long version, String reason, String to, @Nullable Instant at, @Nullable Emergency emergency, List<FormFault> faults) {

    private static final Set<String> VERBS = Set.of("publish", "emergency", "approve", "reject", "withdraw", "redirect", "gone", "schedule", "expire",
            "unschedule-publish", "unschedule-expire");
    private static final ZoneId VIET_NAM = ZoneId.of("Asia/Ho_Chi_Minh");

    static ReviewWish of(Fields sent) {
        var verb = sent.text("do");
        var faults = new ArrayList<FormFault>();
        if (!VERBS.contains(verb)) faults.add(FormFault.at("", "button"));
        var version = sent.text("version").matches("[1-9]\\d{0,17}") ? Long.parseLong(sent.text("version")) : 1;
        var field = verb + "-reason";
        var reason = sent.text(field);
        if (Set.of("emergency", "reject", "withdraw", "expire").contains(verb) && reason.isBlank()) faults.add(FormFault.at(field, "no-reason"));
        if (verb.equals("gone") && !sent.text("gone-sure").equals("true")) faults.add(FormFault.at("gone-sure", "not-sure"));
        var emergency = verb.equals("emergency") ? emergency(reason, sent.text("deadline"), faults) : null;
        var at = Set.of("schedule", "expire").contains(verb) ? moment(verb + "-at", sent, faults) : null;
        return new ReviewWish(verb, version, reason, sent.text("redirect-to").strip(), at, emergency, faults);
    }

    private static @Nullable Instant moment(String field, Fields sent, List<FormFault> faults) {
        try {
            return LocalDateTime.parse(sent.text(field).strip()).atZone(VIET_NAM).toInstant();
        } catch (DateTimeParseException noMoment) {
            faults.add(FormFault.at(field, "no-moment"));
            return null;
        }
    }

    /// The deadline is the end of that day where the agency is.
    private static @Nullable Emergency emergency(String reason, String deadline, List<FormFault> faults) {
        try {
            var end = LocalDate.parse(deadline).plusDays(1).atStartOfDay(VIET_NAM).toInstant();
            return new Emergency(reason, end);
        } catch (DateTimeParseException noDate) {
            faults.add(FormFault.at("deadline", "no-deadline"));
            return null;
        }
    }
}
