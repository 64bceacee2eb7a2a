package vn.congmo.cms.publishing;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/// Renews the statements once an hour.
@Component
class StatementClock implements DisposableBean {

    private static final Logger log = LoggerFactory.getLogger(StatementClock.class);

    private final ScheduledExecutorService hours = Executors.newSingleThreadScheduledExecutor(Thread.ofVirtual().name("statements").factory());

    StatementClock(Statements statements) {
        hours.scheduleWithFixedDelay(() -> {
            try {
                statements.renew();
            } catch (RuntimeException e) {
                log.warn("The statements could not be renewed; they are tried again in an hour", e);
            }
        }, 1, 1, TimeUnit.HOURS);
    }

    @Override
    public void destroy() {
        hours.shutdownNow();
    }
}
