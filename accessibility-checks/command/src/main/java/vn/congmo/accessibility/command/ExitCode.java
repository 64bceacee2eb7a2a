package vn.congmo.accessibility.command;

import vn.congmo.accessibility.reports.PageResult;

/// What a whole run comes to: 2 a page that was asked for could not be read, else 1 barriers, else 3 something could not be checked, else 0.
final class ExitCode {

    private boolean unreadable;
    private boolean barriers;
    private boolean untested;

    void unreadable(boolean asked) {
        unreadable |= asked;
        untested = true;
    }

    void heard(PageResult result) {
        barriers |= !result.barriers().isEmpty();
        untested |= !result.untested().isEmpty();
    }

    int value() {
        if (unreadable) {
            return 2;
        }
        if (barriers) {
            return 1;
        }
        return untested ? 3 : 0;
    }
}
