package vn.congmo.accessibility.command;

/// A page or file that could not be read: a key of the command's texts, and what fills it.
final class Unreadable extends Exception {

    private static final long serialVersionUID = 1L;

    private final String key;
    private final transient Object[] values;

    Unreadable(String key, Object... values) {
        super(key);
        this.key = key;
        this.values = values;
    }

    String in(Texts texts) {
        return texts.say(key, values);
    }
}
