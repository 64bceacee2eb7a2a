package vn.congmo.samples.loading;

/// Why loading stopped, in words for the person who started it.
final class Failure extends Exception {

    private static final long serialVersionUID = 1;

    final int exitCode;

    Failure(int exitCode, String message) {
        super(message);
        this.exitCode = exitCode;
    }
}
