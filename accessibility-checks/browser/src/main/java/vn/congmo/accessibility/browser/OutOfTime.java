package vn.congmo.accessibility.browser;

/// A check used up its time on a page; its rule is then UNTESTED there.
final class OutOfTime extends RuntimeException {

    private static final long serialVersionUID = 1L;

    OutOfTime() {
        super("The check used up its time", null, false, false);
    }
}
