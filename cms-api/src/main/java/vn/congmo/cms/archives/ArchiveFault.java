package vn.congmo.cms.archives;

import java.util.List;

/// What keeps an archive from being made or read, in a form that can be said to the person who asked for it.
public final class ArchiveFault extends RuntimeException {

    /// What the person is to do about it differs.
    public enum Kind {
        /// The folder holds no finished archive, or another one than was asked for.
        WRONG_ARCHIVE,
        /// A file of the archive is missing or is not as it was written.
        DAMAGED,
        /// Something would have been overwritten; nothing was.
        IN_THE_WAY,
        /// The installation lacks what its own documents name.
        INSTALLATION_DAMAGED
    }

    private final Kind kind;
    private final String code;
    private final List<String> arguments;

    /// @param code      text `archive.<code>` of the bundle `texts/commands` says it
    /// @param arguments what that text names
    ArchiveFault(Kind kind, String code, String... arguments) {
        super(code + " " + List.of(arguments));
        this.kind = kind;
        this.code = code;
        this.arguments = List.of(arguments);
    }

    public Kind kind() {
        return kind;
    }

    public String code() {
        return code;
    }

    public List<String> arguments() {
        return arguments;
    }
}
