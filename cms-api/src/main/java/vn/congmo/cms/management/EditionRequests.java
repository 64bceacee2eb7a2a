package vn.congmo.cms.management;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;
import vn.congmo.cms.checking.Assessment;
import vn.congmo.cms.checking.Checking;
import vn.congmo.cms.content.Difference;
import vn.congmo.cms.content.DocumentId;
import vn.congmo.cms.content.Documents;
import vn.congmo.cms.problems.Problems;
import vn.congmo.cms.sites.Language;

/// Editions, their pages and their evidence; and what the gate says of the draft.
@RestController
@RequestMapping("/api/manage/v1/items/{item}/locales/{locale}")
class EditionRequests {

    private static final MediaType HTML = MediaType.parseMediaType("text/html;charset=UTF-8");

    private final Documents documents;
    private final Checking checking;
    private final Problems problems;

    EditionRequests(Documents documents, Checking checking, Problems problems) {
        this.documents = documents;
        this.checking = checking;
        this.problems = problems;
    }

    @GetMapping("/editions")
    ResponseEntity<?> editions(@PathVariable UUID item, @PathVariable Language locale) {
        var id = new DocumentId(item, locale);
        if (documents.find(id).isEmpty()) return unknownDocument();
        return ResponseEntity.ok(Map.of("editions", documents.editions(id)));
    }

    @GetMapping("/editions/{number}")
    ResponseEntity<?> edition(@PathVariable UUID item, @PathVariable Language locale, @PathVariable int number) {
        return orUnknown(documents.edition(new DocumentId(item, locale), number), number);
    }

    /// @param since number of an earlier edition; the one before when left out
    @GetMapping("/editions/{number}/differences")
    ResponseEntity<?> differences(@PathVariable UUID item, @PathVariable Language locale, @PathVariable int number, @RequestParam(required = false) @Nullable Integer since) {
        var other = since == null ? number - 1 : since;
        return documents.differences(new DocumentId(item, locale), number, other).<ResponseEntity<?>>map(EditionRequests::answer).orElseGet(() -> unknownEdition(other));
    }

    /// @param since number of an edition; the live one when left out
    @GetMapping("/draft/differences")
    ResponseEntity<?> draftDifferences(@PathVariable UUID item, @PathVariable Language locale, @RequestParam(required = false) @Nullable Integer since) {
        var id = new DocumentId(item, locale);
        var document = documents.find(id);
        if (document.isEmpty()) return unknownDocument();
        var live = document.get().liveEdition();
        var other = since != null ? since : live == null ? 0 : live;
        return documents.differences(id, null, other).<ResponseEntity<?>>map(EditionRequests::answer).orElseGet(() -> unknownEdition(other));
    }

    private static ResponseEntity<?> answer(List<Difference> differences) {
        return ResponseEntity.ok(Map.of("differences", differences.stream().map(Changed::of).toList()));
    }

    /// @param change "added", "removed" or "changed"
    /// @param words  in order; kind is "kept", "removed" or "added"
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Changed(String pointer, String change, @Nullable JsonNode before, @Nullable JsonNode after, List<Map<String, String>> words) {
        static Changed of(Difference difference) {
            return new Changed(difference.pointer(), DocumentAnswer.name(difference.change()), difference.before(), difference.after(),
                    difference.words().stream().map(words -> Map.of("kind", words.kind(), "text", words.text())).toList());
        }
    }

    @GetMapping("/editions/{number}/evidence")
    ResponseEntity<?> evidence(@PathVariable UUID item, @PathVariable Language locale, @PathVariable int number) {
        return orUnknown(checking.evidence(new DocumentId(item, locale), number), number);
    }

    @GetMapping("/editions/{number}/page")
    ResponseEntity<?> page(@PathVariable UUID item, @PathVariable Language locale, @PathVariable int number) {
        return checking.page(new DocumentId(item, locale), number).<ResponseEntity<?>>map(EditionRequests::html).orElseGet(() -> unknownEdition(number));
    }

    @GetMapping("/draft/page")
    ResponseEntity<?> draftPage(@PathVariable UUID item, @PathVariable Language locale) {
        return checking.page(new DocumentId(item, locale)).<ResponseEntity<?>>map(EditionRequests::html).orElseGet(this::unknownDocument);
    }

    @GetMapping("/draft/check")
    ResponseEntity<?> check(@PathVariable UUID item, @PathVariable Language locale) {
        return checking.assess(new DocumentId(item, locale), LocaleContextHolder.getLocale())
                .<ResponseEntity<?>>map(assessment -> ResponseEntity.ok(answer(assessment))).orElseGet(this::unknownDocument);
    }

    private static Map<String, Object> answer(Assessment assessment) {
        var findings = assessment.barriers().stream().map(BarrierAnswer::of).flatMap(List::stream).toList();
        return Map.of("passes", assessment.passes(), "findings", findings, "questions", assessment.questions(),
                "untested", assessment.untested(), "evidence", assessment.evidence());
    }

    private static ResponseEntity<?> html(String page) {
        return ResponseEntity.ok().contentType(HTML).cacheControl(CacheControl.noStore()).body(page);
    }

    private <T> ResponseEntity<?> orUnknown(Optional<T> found, int number) {
        return found.<ResponseEntity<?>>map(ResponseEntity::ok).orElseGet(() -> unknownEdition(number));
    }

    private ResponseEntity<Object> unknownEdition(int number) {
        return problems.answer(HttpStatus.NOT_FOUND, "unknown-edition", Map.of(), number);
    }

    private ResponseEntity<Object> unknownDocument() {
        return problems.answer(HttpStatus.NOT_FOUND, "unknown-document", Map.of());
    }
}
