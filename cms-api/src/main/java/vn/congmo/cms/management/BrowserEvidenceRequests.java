package vn.congmo.cms.management;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.congmo.accessibility.Catalogue;
import vn.congmo.accessibility.Profile;
import vn.congmo.cms.checking.BrowserEvidence;
import vn.congmo.cms.checking.Evidence;
import vn.congmo.cms.checking.Verdicts;
import vn.congmo.cms.content.DocumentId;
import vn.congmo.cms.content.Fault;
import vn.congmo.cms.people.Actor;
import vn.congmo.cms.people.Role;
import vn.congmo.cms.problems.Problems;
import vn.congmo.cms.sites.Language;

/// What a browser found of a live edition: filed by the program that checks live pages, with the token of an administrator or auditor.
@RestController
@RequestMapping("/api/manage/v1/items/{item}/locales/{locale}/editions/{number}/browser-evidence")
class BrowserEvidenceRequests {

    private static final String PROFILES = Arrays.stream(Profile.values()).map(Profile::id).collect(Collectors.joining(", "));
    private static final String OUTCOMES = String.join(", ", Verdicts.outcomes());

    private final BrowserEvidence browser;
    private final Problems problems;
    private final FaultAnswers faultAnswers;

    BrowserEvidenceRequests(BrowserEvidence browser, Problems problems, FaultAnswers faultAnswers) {
        this.browser = browser;
        this.problems = problems;
        this.faultAnswers = faultAnswers;
    }

    /// @param at      when the page was checked
    /// @param engine  names and versions of what ran
    /// @param address of the page that was checked
    record Filed(@Nullable Instant at, @Nullable String profile, @Nullable String engine, @Nullable String address, @Nullable List<FiledVerdict> verdicts) {}

    record FiledVerdict(@Nullable String criterion, @Nullable String outcome, @Nullable List<String> rules) {}

    @PutMapping
    ResponseEntity<?> file(@PathVariable UUID item, @PathVariable Language locale, @PathVariable int number, @RequestBody Filed filed, @AuthenticationPrincipal Actor actor) {
        if (!actor.isAny(Role.AUDITOR, Role.ADMINISTRATOR)) return problems.answer(HttpStatus.FORBIDDEN, "not-allowed", Map.of());
        var faults = faults(filed);
        if (!faults.isEmpty()) return faultAnswers.invalid(faults);
        return switch (browser.file(new DocumentId(item, locale), number, evidence(filed), actor.name())) {
            case KEPT -> ResponseEntity.noContent().build();
            case UNKNOWN_DOCUMENT -> problems.answer(HttpStatus.NOT_FOUND, "unknown-document", Map.of());
            case NOT_LIVE -> problems.answer(HttpStatus.NOT_FOUND, "unknown-edition", Map.of(), number);
        };
    }

    @GetMapping
    ResponseEntity<?> read(@PathVariable UUID item, @PathVariable Language locale, @PathVariable int number) {
        return browser.of(new DocumentId(item, locale), number).<ResponseEntity<?>>map(ResponseEntity::ok)
                .orElseGet(() -> problems.answer(HttpStatus.NOT_FOUND, "unknown-edition", Map.of(), number));
    }

    private static List<Fault> faults(Filed filed) {
        var faults = new ArrayList<Fault>();
        if (filed.at() == null) faults.add(Fault.at("/at", "required"));
        if (filed.engine() == null || filed.engine().isBlank()) faults.add(Fault.at("/engine", "required"));
        if (filed.profile() == null || Profile.named(filed.profile()).isEmpty()) faults.add(Fault.at("/profile", "not-a-choice", String.valueOf(filed.profile()), PROFILES));
        if (filed.verdicts() == null || filed.verdicts().isEmpty()) faults.add(Fault.at("/verdicts", "required"));
        else {
            for (var i = 0; i < filed.verdicts().size(); i++) {
                var verdict = filed.verdicts().get(i);
                if (verdict.criterion() == null || Catalogue.criterion(verdict.criterion()).isEmpty()) faults.add(Fault.at("/verdicts/" + i + "/criterion", "not-a-choice", String.valueOf(verdict.criterion()), "1.1.1 … 4.1.3"));
                if (verdict.outcome() == null || !Verdicts.outcomes().contains(verdict.outcome())) faults.add(Fault.at("/verdicts/" + i + "/outcome", "not-a-choice", String.valueOf(verdict.outcome()), OUTCOMES));
            }
        }
        return faults;
    }

    private static Evidence evidence(Filed filed) {
        var verdicts = filed.verdicts().stream().map(verdict -> new Evidence.Verdict(verdict.criterion(), Catalogue.criterion(verdict.criterion()).orElseThrow().level().name(),
                verdict.outcome(), verdict.rules() == null ? List.of() : verdict.rules())).toList();
        return new Evidence(filed.at(), filed.profile(), filed.engine(), "", verdicts);
    }
}
