package vn.congmo.portal.pages;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;

/// Waits for what another thread makes, and fails as it failed.
final class Outcome {

    private Outcome() {}

    static <T> T of(Future<T> made) {
        try {
            return made.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while a page was made", e);
        } catch (ExecutionException e) {
            throw new PageNotMade(e.getCause());
        }
    }

    /// A page could not be made; its cause says why.
    static final class PageNotMade extends RuntimeException {
        PageNotMade(Throwable cause) {
            super("A page could not be made", cause);
        }
    }
}
