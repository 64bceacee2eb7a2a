package vn.congmo.cms.workspace;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.congmo.cms.publishing.Emergency;

/// What a reviewer asked for with a button, and what is missing for it.
///
/// @param verb      "publish", "emergency", "approve", "reject", "withdraw", "redirect" or "gone"
/// @param to        where a redirect leads; a path or an address
/// @param emergency only for "emergency", and null while something is missing
record ReviewWish(String verb, long version, String reason, String to, @Nullable Emergency emergency, List<FormFault> faults) {

    private static final Set<String> VERBS = Set.of("publish", "emergency", "approve", "reject", "withdraw", "redirect", "gone");

    static ReviewWish of(Fields sent) {
        var verb = sent.text("do");
        var faults = new ArrayList<FormFault>();
        if (!VERBS.contains(verb)) faults.add(FormFault.at("", "button"));
        var version = sent.text("version").matches("[1-9]\\d{0,17}") ? Long.parseLong(sent.text("version")) : 1;
        var field = verb + "-reason";
        var reason = sent.text(field);
        if (Set.of("emergency", "reject", "withdraw").contains(verb) && reason.isBlank()) faults.add(FormFault.at(field, "no-reason"));
        if (verb.equals("gone") && !sent.text("gone-sure").equals("true")) faults.add(FormFault.at("gone-sure", "not-sure"));
        var emergency = verb.equals("emergency") ? emergency(reason, sent.text("deadline"), faults) : null;
        return new ReviewWish(verb, version, reason, sent.text("redirect-to").strip(), emergency, faults);
    }

    /// The deadline is the end of that day where the agency is.
    private static @Nullable Emergency emergency(String reason, String deadline, List<FormFault> faults) {
        try {
            var end = LocalDate.parse(deadline).plusDays(1).atStartOfDay(ZoneId.of("Asia/Ho_Chi_Minh")).toInstant();
            return new Emergency(reason, end);
        } catch (DateTimeParseException noDate) {
            faults.add(FormFault.at("deadline", "no-deadline"));
            return null;
        }
    }
}
