package vn.congmo.cms.imports;

/// The file that was to be imported is not well-formed XML, or no export and no feed.
public final class UnreadableSource extends RuntimeException {

    private final int line;

    UnreadableSource(int line, String why) {
        super(why);
        this.line = line;
    }

    /// Where it begins to be unreadable.
    public int line() {
        return line;
    }
}
