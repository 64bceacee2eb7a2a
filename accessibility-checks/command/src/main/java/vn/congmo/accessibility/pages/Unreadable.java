package vn.congmo.accessibility.pages;

/// A page or file that could not be read: a key of a text that says why, and what fills it.
public final class Unreadable extends Exception {

    private static final long serialVersionUID = 1L;

    private final String key;
    private final transient Object[] values;

    public Unreadable(String key, Object... values) {
        super(key);
        this.key = key;
        this.values = values;
    }

    public String key() {
        return key;
    }

    public Object[] values() {
        return values.clone();
    }
}
