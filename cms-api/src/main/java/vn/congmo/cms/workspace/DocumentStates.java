package vn.congmo.cms.workspace;

import java.util.Locale;
import vn.congmo.cms.content.DraftState;
import vn.congmo.cms.content.PublicState;

/// The state of a document in one word, as people filter by it: where the draft is, or else what readers see.
enum DocumentStates {
    WRITING("notice"), RETURNED("danger"), IN_REVIEW("notice"), APPROVED("success"), LIVE("success"), WITHDRAWN("danger"), REDIRECTED("neutral"),
    GONE("neutral"), UNPUBLISHED("neutral");

    private final String kind;

    DocumentStates(String kind) {
        this.kind = kind;
    }

    static DocumentStates of(DraftState draft, PublicState state) {
        return draft == DraftState.NONE ? valueOf(state.name()) : valueOf(draft.name());
    }

    /// Last part of the keys of its texts, and what the filter's address says.
    String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// "notice", "success", "danger" or "neutral", beside the word.
    String kind() {
        return kind;
    }
}
