package vn.congmo.cms.assets.scanning;

/// What came of a scan.
public sealed interface Verdict {

    /// The scanner knows nothing of the file.
    record Clean() implements Verdict {}

    /// @param signature the scanner's name for what it found
    record Infected(String signature) implements Verdict {}

    record NotScanned(Why why) implements Verdict {}

    /// Why a file was not scanned. Text `scan.not-scanned.<code>` says it.
    enum Why {
        NO_SCANNER("no-scanner"), UNREACHABLE("unreachable"), TOO_LARGE("too-large"), FAILED("failed");

        private final String code;

        Why(String code) {
            this.code = code;
        }

        public String code() {
            return code;
        }
    }
}
