package vn.congmo.cms.publishing;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/// Looks at the timetable again and again. What came due while nothing ran is done at the first look.
@Component
class ScheduleClock implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(ScheduleClock.class);

    private static final int LOOKS_BETWEEN_PLANS = 5;

    private final Scheduler scheduler;
    private final Planned planned;
    private final Erasing erasing;
    private final Duration pause;
    private volatile boolean running;
    private long looksSoFar;
    private ScheduledExecutorService looks = Executors.newSingleThreadScheduledExecutor(Thread.ofVirtual().name("schedule").factory());

    ScheduleClock(Scheduler scheduler, Planned planned, Erasing erasing, @Value("${congmo.schedule-pause:PT1S}") String pause) {
        this.scheduler = scheduler;
        this.planned = planned;
        this.erasing = erasing;
        this.pause = Duration.parse(pause);   // ISO 8601
    }

    @Override
    public void start() {
        if (looks.isShutdown()) looks = Executors.newSingleThreadScheduledExecutor(Thread.ofVirtual().name("schedule").factory());
        running = true;
        looks.scheduleWithFixedDelay(this::look, pause.toMillis(), pause.toMillis(), TimeUnit.MILLISECONDS);
    }

    private void look() {
        try {
            scheduler.doDue();
            if (looksSoFar++ % LOOKS_BETWEEN_PLANS != 0) return;
            planned.look();
            erasing.resume();
        } catch (RuntimeException e) {
            if (running) log.warn("What is due could not be done; it is tried again", e);
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

    /// After the relay and the live copy, which publication asks.
    @Override
    public int getPhase() {
        return 3_000;
    }
}
