package vn.congmo.cms.management;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.congmo.cms.content.DocumentId;
import vn.congmo.cms.content.DocumentQuery;
import vn.congmo.cms.content.DocumentSummary;
import vn.congmo.cms.content.DocumentView;
import vn.congmo.cms.content.Documents;
import vn.congmo.cms.content.DraftReader;
import vn.congmo.cms.content.DraftState;
import vn.congmo.cms.content.PublicState;
import vn.congmo.cms.content.SaveOutcome;
import vn.congmo.cms.people.Actor;
import vn.congmo.cms.problems.JsonBody;
import vn.congmo.cms.problems.Problems;
import vn.congmo.cms.sites.Language;
import vn.congmo.cms.storage.Version;

/// Drafts over HTTP: create, revise, read, list.
@RestController
@RequestMapping("/api/manage/v1")
class DocumentRequests {

    private final Documents documents;
    private final FaultAnswers faults;
    private final SaveAnswers answers;

    DocumentRequests(Documents documents, FaultAnswers faults, SaveAnswers answers) {
        this.documents = documents;
        this.faults = faults;
        this.answers = answers;
    }

    @PutMapping("/items/{item}/locales/{locale}")
    ResponseEntity<?> save(
            @PathVariable UUID item,
            @PathVariable Language locale,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            @RequestHeader(name = "If-None-Match", required = false) @Nullable String ifNoneMatch,
            HttpServletRequest request,
            @AuthenticationPrincipal Actor actor) throws IOException {
        var seen = Seen.orNew(ifMatch, ifNoneMatch);
        return switch (DraftReader.read(JsonBody.read(request))) {
            case DraftReader.Reading.Wrong(var wrong) -> faults.invalid(wrong);
            case DraftReader.Reading.Read(var content) -> answers.of(documents.save(new DocumentId(item, locale), seen, content, actor));
        };
    }

    @GetMapping("/items/{item}/locales/{locale}")
    ResponseEntity<?> read(@PathVariable UUID item, @PathVariable Language locale) {
        return documents.find(new DocumentId(item, locale)).<ResponseEntity<?>>map(answers::of).orElseGet(answers::unknown);
    }

    @GetMapping("/documents")
    Map<String, List<DocumentSummary>> list(
            @RequestParam(required = false) @Nullable String site,
            @RequestParam(required = false) @Nullable String type,
            @RequestParam(required = false) @Nullable Language locale,
            @RequestParam(required = false) @Nullable DraftState draft,
            @RequestParam(required = false) @Nullable PublicState state,
            @RequestParam(required = false) @Nullable String author,
            @RequestParam(defaultValue = "50") int limit) {
        return Map.of("documents", documents.list(new DocumentQuery(site, type, locale, draft, state, author, limit)));
    }
}
