package vn.congmo.cms.workspace;

import vn.congmo.cms.content.DocumentSummary;
import vn.congmo.cms.content.DocumentView;
import vn.congmo.cms.content.DraftState;
import vn.congmo.cms.people.Actor;
import vn.congmo.cms.people.Role;

/// Who may open a document in the editor, and who only reads its state.
final class DocumentPlace {

    private DocumentPlace() {}

    static boolean opens(DocumentSummary document, Actor actor) {
        return opens(document.type(), document.draft(), actor);
    }

    static boolean opens(DocumentView document, Actor actor) {
        return opens(document.content().type(), document.draft(), actor);
    }

    private static boolean opens(String type, DraftState draft, Actor actor) {
        return actor.isAny(Role.AUTHOR, Role.EDITOR) && EditorPages.TYPES.contains(type) && draft != DraftState.IN_REVIEW && draft != DraftState.APPROVED;
    }
}
