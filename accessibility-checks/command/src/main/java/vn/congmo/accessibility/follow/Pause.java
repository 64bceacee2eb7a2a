package vn.congmo.accessibility.follow;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/// Waiting between two tries, ended by an interruption.
final class Pause {

    private Pause() {}

    static void of(Duration length) throws InterruptedException {
        // Nobody counts down: this is the library's own way to wait for a time that can be interrupted.
        var over = new CountDownLatch(1).await(length.toMillis(), TimeUnit.MILLISECONDS);
        assert !over;
    }
}
