package vn.congmo.cms.delivery;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import vn.congmo.accessibility.Catalogue;
import vn.congmo.cms.checking.BrowserEvidence;
import vn.congmo.cms.checking.Checking;
import vn.congmo.cms.checking.Evidence;
import vn.congmo.cms.content.DocumentId;
import vn.congmo.cms.live.LiveDocuments;
import vn.congmo.cms.problems.Problems;
import vn.congmo.cms.sites.Language;
import vn.congmo.cms.sites.Sites;

/// What was found of a live page, for everybody: the gate's verdict on each criterion, and the browser's where it has been, as EARL in JSON-LD.
///
/// @see <a href="https://www.w3.org/TR/EARL10-Schema/">EARL 1.0 Schema</a>
@RestController
class EarlRequests {

    private static final MediaType JSON_LD = MediaType.parseMediaType("application/ld+json");
    private static final CacheControl FRESH_FOR_A_MINUTE = CacheControl.maxAge(Duration.ofMinutes(1)).cachePublic();
    private static final String CONTEXT = "https://www.w3.org/WAI/content-assets/wcag-act-rules/earl-context.json";

    private final LiveDocuments live;
    private final Checking checking;
    private final BrowserEvidence browser;
    private final Sites sites;
    private final Problems problems;

    EarlRequests(LiveDocuments live, Checking checking, BrowserEvidence browser, Sites sites, Problems problems) {
        this.live = live;
        this.checking = checking;
        this.browser = browser;
        this.sites = sites;
        this.problems = problems;
    }

    @GetMapping("/api/content/v1/documents/{item}/{locale}/earl")
    ResponseEntity<?> earl(@PathVariable UUID item, @PathVariable Language locale) {
        var id = new DocumentId(item, locale);
        var found = live.find(id).map(LiveDocuments.Outline::document).filter(document -> document.state().equals("live") && document.path() != null);
        if (found.isEmpty()) return problems.answer(HttpStatus.NOT_FOUND, "unknown-document", Map.of());
        var document = found.get();
        var assertions = new ArrayList<Map<String, Object>>();
        checking.evidence(id, document.edition()).ifPresent(gate -> assertions.addAll(assertions(gate)));
        browser.of(id, document.edition()).ifPresent(seen -> assertions.addAll(assertions(seen)));
        var page = sites.find(document.site()).map(site -> site.origin().toString()).orElse("") + document.path().text();
        var graph = List.of(ordered("@type", List.of("TestSubject", "sch:WebPage"), "source", page, "assertions", assertions));
        return ResponseEntity.ok().contentType(JSON_LD).cacheControl(FRESH_FOR_A_MINUTE).body(ordered("@context", CONTEXT, "@graph", graph));
    }

    private static List<Map<String, Object>> assertions(Evidence evidence) {
        var assertor = ordered("@type", List.of("Assertor", "Software"), "name", "Cổng Mở", "description", evidence.engine());
        return evidence.verdicts().stream().map(verdict -> ordered("@type", "Assertion", "mode", "earl:automatic", "assertedBy", assertor,
                "test", ordered("@type", "TestCriterion", "title", "WCAG " + verdict.criterion() + " (" + verdict.level() + ")", "isPartOf", address(verdict.criterion())),
                "result", ordered("@type", "TestResult", "outcome", "earl:" + outcome(verdict.outcome()), "dct:date", evidence.at().toString(),
                        "info", String.join(", ", verdict.rules())))).toList();
    }

    private static List<String> address(String criterion) {
        return Catalogue.criterion(criterion).map(known -> List.of(known.address().toString())).orElse(List.of());
    }

    private static String outcome(String verdict) {
        return verdict.equals("cannot-tell") ? "cantTell" : verdict;
    }

    private static Map<String, Object> ordered(Object... pairs) {
        var map = new LinkedHashMap<String, Object>();
        for (var i = 0; i < pairs.length; i += 2) map.put((String) pairs[i], pairs[i + 1]);
        return map;
    }
}
