package vn.congmo.portal.follow;

import java.io.IOException;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import vn.congmo.portal.follow.Following.State;
import vn.congmo.portal.media.MediaFolder;

/// Brings the read model up to date, in feed order, on a thread of its own; never on a reader's request.
@Component
public final class Follower implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(Follower.class);
    private static final Duration WAIT = Duration.ofSeconds(25);
    private static final Duration FIRST_PAUSE = Duration.ofMillis(200);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(2);
    private static final Duration LONGEST_STOP = Duration.ofSeconds(10);

    private final URI api;
    private final ReadModel model;
    private final MediaFolder media;
    private final Clock clock;
    private volatile Following following;
    private @Nullable Run run;

    Follower(@Value("${congmo.api}") URI api, ReadModel model, MediaFolder media, Clock clock) {
        this.api = api;
        this.model = model;
        this.media = media;
        this.clock = clock;
        this.following = new Following(Following.State.STARTING, clock.instant(), null, null);
    }

    /// How it stands with the feed now.
    public Following following() {
        return following;
    }

    @Override
    public synchronized void start() {
        if (run == null) run = new Run(new Feed(api), new CountDownLatch(1));
    }

    @Override
    public synchronized void stop() {
        if (run != null) run.end();
        run = null;
    }

    @Override
    public synchronized boolean isRunning() {
        return run != null;
    }

    private void become(State state, @Nullable String reason) {
        var before = following;
        if (before.state() == state) return;
        LOG.info("The feed: {} at position {}", state, model.position());
        following = new Following(state, clock.instant(), before.upToDate(), reason);
    }

    private void upToDate() {
        following = new Following(State.FOLLOWING, following.since(), clock.instant(), null);
    }

    /// One start of the follower, until its stop. Never interrupted: an interrupt would close the index's files under it.
    private final class Run {

        private final Feed feed;
        private final CountDownLatch stop;
        private final Thread thread;
        /// The next question may be held open only when the last answer brought nothing new.
        private boolean caughtUp;

        Run(Feed feed, CountDownLatch stop) {
            this.feed = feed;
            this.stop = stop;
            this.thread = Thread.ofPlatform().name("feed-follower").daemon().start(this::follow);
        }

        void end() {
            stop.countDown();
            feed.close();
            try {
                thread.join(LONGEST_STOP);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }

        private void follow() {
            try {
                askUntilStopped();
            } catch (FeedPage.Unreadable e) {
                become(State.STOPPED, e.getMessage());
                LOG.error("Stopped following the feed; pages are served as they were. {}. Upgrade the portal or mend the feed, "
                        + "then start the portal again", e.getMessage());
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            } catch (RuntimeException | Error e) {
                become(State.STOPPED, "A change could not be kept: " + e.getClass().getSimpleName());
                LOG.error("Stopped following the feed; pages are served as they were", e);
            }
        }

        private void askUntilStopped() throws InterruptedException, FeedPage.Unreadable {
            var pause = FIRST_PAUSE;
            while (stop.getCount() > 0) {
                try {
                    catchUp();
                    pause = FIRST_PAUSE;
                } catch (IOException e) {
                    if (stop.getCount() == 0) return;
                    // One line when it begins; a CMS that is away for a night must not fill the log.
                    if (following.state() != State.UNREACHABLE) LOG.warn("The feed does not answer as it should; asking again until it does: {}", e.toString());
                    become(State.UNREACHABLE, "The feed does not answer as it should");
                    caughtUp = false;
                    if (stop.await(pause.toMillis(), TimeUnit.MILLISECONDS)) return;
                    pause = pause.multipliedBy(2).compareTo(LONGEST_PAUSE) < 0 ? pause.multipliedBy(2) : LONGEST_PAUSE;
                }
            }
        }

        private void catchUp() throws IOException, InterruptedException, FeedPage.Unreadable {
            var position = model.position();
            var page = feed.after(position, caughtUp ? WAIT : Duration.ZERO);
            bringMedia(page.changes());
            caughtUp = page.scanned() == position;
            if (!caughtUp) model.apply(page.changes(), page.scanned());
            become(State.FOLLOWING, null);
            if (caughtUp) upToDate();
        }

        /// Pictures are on the portal's disk before the change that names them shows.
        private void bringMedia(List<Change> changes) throws IOException, InterruptedException {
            for (var change : changes)
                for (var asset : change.document().assets())
                    for (var rendition : asset.renditions()) feed.bring(rendition, media);
        }
    }
}
