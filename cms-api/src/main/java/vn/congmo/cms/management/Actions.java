package vn.congmo.cms.management;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import vn.congmo.cms.checking.Barrier;
import vn.congmo.cms.checking.Question;
import vn.congmo.cms.content.DocumentId;
import vn.congmo.cms.content.Documents;
import vn.congmo.cms.content.Fault;
import vn.congmo.cms.people.Actor;
import vn.congmo.cms.problems.Problems;
import vn.congmo.cms.publishing.ActionOutcome;
import vn.congmo.cms.publishing.Emergency;
import vn.congmo.cms.publishing.Erasing;
import vn.congmo.cms.publishing.Publishing;
import vn.congmo.cms.publishing.Scheduling;
import vn.congmo.cms.storage.Version;

/// Translates an action and its body to the door, and the outcome to an answer.
@Component
class Actions {

    private static final Map<String, Set<String>> MEMBERS = Map.ofEntries(entry("submit", "note"), entry("approve"), entry("reject", "reason"),
            entry("publish", "emergency"), entry("schedule", "at"), entry("expire", "at", "reason"), entry("unschedule", "what"),
            entry("revert", "edition"),
            entry("withdraw", "reason"), entry("redirect", "to"), entry("gone"), entry("discard"), entry("erase", "reason"));

    private final Publishing publishing;
    private final Scheduling scheduling;
    private final Erasing erasing;
    private final Documents documents;
    private final SaveAnswers saveAnswers;
    private final FaultAnswers faultAnswers;
    private final Problems problems;

    Actions(Publishing publishing, Scheduling scheduling, Erasing erasing, Documents documents, SaveAnswers saveAnswers, FaultAnswers faultAnswers, Problems problems) {
        this.publishing = publishing;
        this.scheduling = scheduling;
        this.erasing = erasing;
        this.documents = documents;
        this.saveAnswers = saveAnswers;
        this.faultAnswers = faultAnswers;
        this.problems = problems;
    }

    private static Map.Entry<String, Set<String>> entry(String action, String... members) {
        return Map.entry(action, Set.of(members));
    }

    ResponseEntity<?> act(String action, DocumentId id, Version seen, JsonNode body, Actor actor) {
        var members = MEMBERS.get(action);
        if (members == null) return problems.answer(HttpStatus.NOT_FOUND, "not-found", Map.of());
        var faults = faults(body, members);
        if (members.contains("edition") && !body.has("edition")) faults = List.of(Fault.at("/edition", "no-edition"));
        if (!faults.isEmpty()) return faultAnswers.invalid(faults);
        if (action.equals("revert")) return saveAnswers.of(documents.revert(id, seen, body.path("edition").asInt(0), actor));
        return answer(switch (action) {
            case "submit" -> publishing.submit(id, seen, actor, text(body, "note"));
            case "approve" -> publishing.approve(id, seen, actor);
            case "reject" -> publishing.reject(id, seen, actor, orEmpty(text(body, "reason")));
            case "publish" -> publishing.publish(id, seen, actor, emergency(body.get("emergency")), LocaleContextHolder.getLocale());
            case "schedule" -> scheduling.schedule(id, seen, actor, instant(orEmpty(text(body, "at"))));
            case "expire" -> scheduling.expire(id, seen, actor, instant(orEmpty(text(body, "at"))), orEmpty(text(body, "reason")));
            case "unschedule" -> scheduling.unschedule(id, seen, actor, text(body, "what"));
            case "withdraw" -> publishing.withdraw(id, seen, actor, orEmpty(text(body, "reason")));
            case "redirect" -> publishing.redirect(id, seen, actor, orEmpty(text(body, "to")));
            case "gone" -> publishing.gone(id, seen, actor);
            case "erase" -> erasing.erase(id, seen, actor, orEmpty(text(body, "reason")));
            case "discard" -> publishing.discard(id, seen, actor);
            default -> throw new IllegalStateException("An action with members but without a door: " + action);
        });
    }

    private ResponseEntity<?> answer(ActionOutcome outcome) {
        return switch (outcome) {
            case ActionOutcome.Done(var document, var questions) ->
                    ResponseEntity.ok().eTag(document.version().etag()).body(DocumentAnswer.of(document, List.of(), questions));
            case ActionOutcome.Unknown() -> problems.answer(HttpStatus.NOT_FOUND, "unknown-document", Map.of());
            case ActionOutcome.Stale(var current) ->
                    problems.answer(HttpStatus.PRECONDITION_FAILED, "edited-meanwhile", Map.of("current", current.etag()), current.number());
            case ActionOutcome.NotAllowed() -> problems.answer(HttpStatus.FORBIDDEN, "not-allowed", Map.of());
            case ActionOutcome.OwnSubmission() -> problems.answer(HttpStatus.FORBIDDEN, "own-submission", Map.of());
            case ActionOutcome.WrongState(var document) -> problems.answer(HttpStatus.CONFLICT, "wrong-state", Map.of("current", document.version().etag()),
                    DocumentAnswer.name(document.draft()), DocumentAnswer.name(document.state()));
            case ActionOutcome.PathTaken(var path) -> problems.answer(HttpStatus.CONFLICT, "path-taken", Map.of("path", path), path.text());
            case ActionOutcome.Invalid(var wrong) -> faultAnswers.invalid(wrong);
            case ActionOutcome.Refused(var barriers, var questions) -> refused(barriers, questions);
            case ActionOutcome.HeldBack(var files) -> faultAnswers.heldBack(files);
            case ActionOutcome.CheckUnavailable(var rules) ->
                    problems.answer(HttpStatus.UNPROCESSABLE_CONTENT, "check-unavailable", Map.of("rules", rules), String.join(", ", rules));
        };
    }

    private ResponseEntity<?> refused(List<Barrier> barriers, List<Question> questions) {
        var findings = barriers.stream().flatMap(barrier -> BarrierAnswer.of(barrier).stream()).toList();
        return problems.answer(HttpStatus.UNPROCESSABLE_CONTENT, "accessibility-barriers", Map.of("findings", findings, "questions", questions), barriers.size());
    }

    private static List<Fault> faults(JsonNode body, Set<String> members) {
        if (!body.isObject()) return List.of(Fault.at("", "not-an-object"));
        var faults = new ArrayList<Fault>();
        body.properties().forEach(member -> {
            var name = member.getKey();
            var value = member.getValue();
            if (!members.contains(name)) faults.add(Fault.at("/" + name, "unknown-member", name));
            else if (name.equals("emergency")) emergencyFaults(value, faults);
            else if (name.equals("edition")) editionFaults(value, faults);
            else if (!value.isString() && !value.isNull()) faults.add(Fault.at("/" + name, "not-text"));
            else if (name.equals("at") && value.isString() && instant(value.asString()) == null) faults.add(Fault.at("/at", "not-an-instant", value.asString()));
        });
        return faults;
    }

    private static void editionFaults(JsonNode edition, List<Fault> faults) {
        if (!edition.isInt() || edition.asInt() < 1) faults.add(Fault.at("/edition", "no-edition"));
    }

    private static void emergencyFaults(JsonNode emergency, List<Fault> faults) {
        if (emergency.isNull()) return;
        if (!emergency.isObject()) {
            faults.add(Fault.at("/emergency", "not-an-object"));
            return;
        }
        emergency.propertyNames().stream().filter(name -> !Set.of("reason", "deadline").contains(name))
                .forEach(name -> faults.add(Fault.at("/emergency/" + name, "unknown-member", name)));
        if (text(emergency, "reason") == null) faults.add(Fault.at("/emergency/reason", "required"));
        var deadline = text(emergency, "deadline");
        if (deadline == null) faults.add(Fault.at("/emergency/deadline", "required"));
        else if (instant(deadline) == null) faults.add(Fault.at("/emergency/deadline", "not-an-instant", deadline));
    }

    private static @Nullable Emergency emergency(@Nullable JsonNode sent) {
        if (sent == null || sent.isNull()) return null;
        var deadline = instant(orEmpty(text(sent, "deadline")));
        return new Emergency(orEmpty(text(sent, "reason")), deadline == null ? Instant.EPOCH : deadline);
    }

    private static @Nullable Instant instant(String text) {
        try {
            return Instant.parse(text);
        } catch (DateTimeParseException e) {
            return null;
        }
    }

    private static @Nullable String text(JsonNode body, String name) {
        var value = body.get(name);
        return value != null && value.isString() ? value.asString() : null;
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}
