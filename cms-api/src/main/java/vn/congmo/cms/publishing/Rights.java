package vn.congmo.cms.publishing;

import vn.congmo.cms.people.Actor;
import vn.congmo.cms.people.Role;

/// Which roles may do what to a document.
final class Rights {

    private Rights() {}

    static boolean mayWrite(Actor actor) {
        return actor.isAny(Role.AUTHOR, Role.EDITOR, Role.PUBLISHER);
    }

    static boolean mayReview(Actor actor) {
        return actor.isAny(Role.EDITOR, Role.PUBLISHER);
    }

    static boolean mayPublish(Actor actor) {
        return actor.isAny(Role.PUBLISHER);
    }
}
