package vn.congmo.cms.management;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;
import vn.congmo.cms.content.Fault;
import vn.congmo.cms.people.Actor;
import vn.congmo.cms.problems.JsonBody;
import vn.congmo.cms.problems.Problems;
import vn.congmo.cms.sites.Language;
import vn.congmo.cms.sites.Site;
import vn.congmo.cms.sites.SiteOutcome;
import vn.congmo.cms.sites.Sites;

/// Sites over HTTP.
@RestController
@RequestMapping("/api/manage/v1/sites")
class SiteRequests {

    private static final Set<String> MEMBERS = Set.of("name", "locales", "origin");

    private final Sites sites;
    private final FaultAnswers faultAnswers;
    private final Problems problems;

    SiteRequests(Sites sites, FaultAnswers faultAnswers, Problems problems) {
        this.sites = sites;
        this.faultAnswers = faultAnswers;
        this.problems = problems;
    }

    @GetMapping
    Map<String, List<Site>> list() {
        return Map.of("sites", sites.all());
    }

    @GetMapping("/{key}")
    ResponseEntity<?> read(@PathVariable String key) {
        return sites.find(key).<ResponseEntity<?>>map(site -> answer(ResponseEntity.ok(), site))
                .orElseGet(() -> problems.answer(HttpStatus.NOT_FOUND, "unknown-site", Map.of(), key));
    }

    @PutMapping("/{key}")
    ResponseEntity<?> save(
            @PathVariable String key,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            @RequestHeader(name = "If-None-Match", required = false) @Nullable String ifNoneMatch,
            HttpServletRequest request,
            @AuthenticationPrincipal Actor actor) throws IOException {
        var seen = Seen.orNew(ifMatch, ifNoneMatch);
        var sent = JsonBody.read(request);
        var faults = faults(key, sent);
        if (!faults.isEmpty()) return faultAnswers.invalid(faults);
        var locales = sent.get("locales").valueStream().map(tag -> new Language(tag.asString())).toList();
        return answer(key, sites.save(key, seen, sent.get("name").asString(), locales, URI.create(sent.get("origin").asString()), actor));
    }

    private ResponseEntity<?> answer(String key, SiteOutcome outcome) {
        return switch (outcome) {
            case SiteOutcome.Created(var site) -> answer(ResponseEntity.created(URI.create("/api/manage/v1/sites/" + key)), site);
            case SiteOutcome.Revised(var site) -> answer(ResponseEntity.ok(), site);
            case SiteOutcome.Stale(var current) ->
                    problems.answer(HttpStatus.PRECONDITION_FAILED, "edited-meanwhile", Map.of("current", current.etag()), current.number());
            case SiteOutcome.Unknown() -> problems.answer(HttpStatus.NOT_FOUND, "unknown-site", Map.of(), key);
            case SiteOutcome.NotAllowed() -> problems.answer(HttpStatus.FORBIDDEN, "not-allowed", Map.of());
        };
    }

    private static ResponseEntity<?> answer(ResponseEntity.BodyBuilder response, Site site) {
        return response.eTag(site.version().etag()).body(site);
    }

    private static List<Fault> faults(String key, JsonNode sent) {
        if (!sent.isObject()) return List.of(Fault.at("", "not-an-object"));
        var faults = new ArrayList<Fault>();
        sent.propertyNames().stream().filter(name -> !MEMBERS.contains(name)).forEach(name -> faults.add(Fault.at("/" + name, "unknown-member", name)));
        if (!key.matches("[a-z0-9]+(-[a-z0-9]+)*")) faults.add(Fault.at("", "not-a-path", key));
        if (sent.path("name").asString("").isBlank()) faults.add(Fault.at("/name", "required"));
        var origin = sent.path("origin").asString("");
        if (!origin.matches("https?://[A-Za-z0-9.-]+(:[0-9]{1,5})?")) faults.add(Fault.at("/origin", "not-an-address", origin));
        if (!sent.path("locales").isArray() || sent.get("locales").isEmpty()) faults.add(Fault.at("/locales", "required"));
        for (int i = 0; sent.path("locales").isArray() && i < sent.get("locales").size(); i++) {
            var tag = sent.get("locales").get(i).asString("");
            if (!tag.matches("[a-z]{2,3}(-[A-Z]{2})?")) faults.add(Fault.at("/locales/" + i, "not-a-language", tag));
        }
        return faults;
    }
}
