package vn.congmo.cms.management;

import java.net.URI;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import vn.congmo.cms.content.DocumentId;
import vn.congmo.cms.content.DocumentView;
import vn.congmo.cms.content.DraftState;
import vn.congmo.cms.content.SaveOutcome;
import vn.congmo.cms.problems.Problems;
import vn.congmo.cms.storage.Version;

/// Answers to what came of keeping a draft.
@Component
class SaveAnswers {

    private final FaultAnswers faults;
    private final Problems problems;

    SaveAnswers(FaultAnswers faults, Problems problems) {
        this.faults = faults;
        this.problems = problems;
    }

    ResponseEntity<?> of(SaveOutcome outcome) {
        return switch (outcome) {
            case SaveOutcome.Created(var document) -> answer(ResponseEntity.created(address(document.id())), document);
            case SaveOutcome.Revised(var document) -> answer(ResponseEntity.ok(), document);
            case SaveOutcome.Invalid(var wrong) -> faults.invalid(wrong);
            case SaveOutcome.Stale(var current) -> stale(current);
            case SaveOutcome.InReview(var current) -> problems.answer(HttpStatus.CONFLICT, "wrong-state", Map.of("current", current.etag()),
                    DocumentAnswer.name(DraftState.IN_REVIEW), "–");
            case SaveOutcome.Unknown() -> unknown();
            case SaveOutcome.NotAllowed() -> problems.answer(HttpStatus.FORBIDDEN, "not-allowed", Map.of());
        };
    }

    ResponseEntity<?> of(DocumentView document) {
        return answer(ResponseEntity.ok(), document);
    }

    private ResponseEntity<?> answer(ResponseEntity.BodyBuilder response, DocumentView document) {
        return response.eTag(document.version().etag()).body(DocumentAnswer.of(document, faults.notices(document.notices()), List.of()));
    }

    private ResponseEntity<Object> stale(Version current) {
        return problems.answer(HttpStatus.PRECONDITION_FAILED, "edited-meanwhile", Map.of("current", current.etag()), current.number());
    }

    ResponseEntity<Object> unknown() {
        return problems.answer(HttpStatus.NOT_FOUND, "unknown-document", Map.of());
    }

    private static URI address(DocumentId id) {
        return URI.create("/api/manage/v1/items/" + id.item() + "/locales/" + id.locale());
    }
}
