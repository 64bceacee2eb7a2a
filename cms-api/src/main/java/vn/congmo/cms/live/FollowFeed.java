package vn.congmo.cms.live;

import com.mongodb.MongoException;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import vn.congmo.cms.changes.Feed;

/// Keeps the live copy up to date: all of the feed before the first request, then each change as it comes.
@Component
class FollowFeed implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(FollowFeed.class);
    private static final int PAGE = 200;
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(30);
    private static final Duration PAUSE_AFTER_FAULT = Duration.ofSeconds(1);

    private final Feed feed;
    private final LiveDocuments documents;
    private volatile boolean running;
    private @Nullable Thread thread;

    FollowFeed(Feed feed, LiveDocuments documents) {
        this.feed = feed;
        this.documents = documents;
    }

    @Override
    public void start() {
        running = true;
        catchUp();
        thread = Thread.ofVirtual().name("live documents").start(this::follow);
    }

    private void follow() {
        while (running) {
            try {
                feed.await(documents.position(), LONGEST_WAIT);
                catchUp();
            } catch (MongoException e) {
                if (!running) return;
                log.warn("The live copy could not read the feed and tries again: {}", e.getMessage());
                LockSupport.parkNanos(PAUSE_AFTER_FAULT.toNanos());
            }
        }
    }

    private void catchUp() {
        while (documents.position() < feed.last() && running) {
            var page = feed.outlinesAfter(documents.position(), PAGE);
            documents.apply(page.changes(), page.scanned());
        }
    }

    @Override
    public void stop() {
        running = false;
        if (thread != null) thread.interrupt();
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /// After the relay, before the web server.
    @Override
    public int getPhase() {
        return 2_000;
    }
}
