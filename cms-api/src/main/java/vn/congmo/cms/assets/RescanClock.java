package vn.congmo.cms.assets;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/// Looks again and again at the files that wait for a scan.
@Component
class RescanClock implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(RescanClock.class);

    private final Rescan rescan;
    private final Duration pause;
    private volatile boolean running;
    private ScheduledExecutorService looks = looks();

    RescanClock(Rescan rescan, @Value("${congmo.malware.pause:PT1M}") String pause) {
        this.rescan = rescan;
        this.pause = Duration.parse(pause);   // ISO 8601
    }

    private static ScheduledExecutorService looks() {
        return Executors.newSingleThreadScheduledExecutor(Thread.ofVirtual().name("malware-scan").factory());
    }

    @Override
    public void start() {
        if (looks.isShutdown()) looks = looks();
        running = true;
        looks.scheduleWithFixedDelay(this::look, 0, pause.toMillis(), TimeUnit.MILLISECONDS);
    }

    private void look() {
        try {
            rescan.look();
        } catch (RuntimeException e) {
            if (running) log.warn("The files that wait for a scan could not be scanned; it is tried again", e);
        }
    }

    @Override
    public void stop() {
        running = false;
        looks.shutdownNow();
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
