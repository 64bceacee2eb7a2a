package vn.congmo.accessibility.pages;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.openqa.selenium.WebDriverException;
import vn.congmo.accessibility.browser.Chromium;

/// The browser of this process: started when it is first needed, and anew after it broke, hung, or has opened many pages.
///
/// One page at a time.
public final class Browser {

    /// So that a long run keeps to the memory that a short one needs.
    private static final int MOST_PAGES = 200;

    private static final Duration LOGGING_IN = Duration.ofMinutes(2);

    /// How long a healthy browser may need to say one thing.
    private static final Duration ANSWER = Duration.ofSeconds(5);

    // Held, so that the level lasts: a browser that is ended breaks its connection, which is no news.
    private static final Logger CONNECTION = Logger.getLogger("org.openqa.selenium.remote.http");

    private static final Browser SHARED = new Browser();

    private @Nullable Chromium chromium;
    private List<ProcessHandle> processes = List.of();
    private int opened;
    private final Object starting = new Object();
    private boolean over;
    private Consumer<Chromium> whenStarted = started -> {};

    private Browser() {
        CONNECTION.setLevel(Level.SEVERE);
        Runtime.getRuntime().addShutdownHook(new Thread(this::endForGood, "close-browser"));
    }

    public static Browser shared() {
        return SHARED;
    }

    /// Logs in now, and again in each new browser.
    ///
    /// @param sources takes over the session, so that the source is read as the same person
    /// @throws Unreadable when a step cannot be done
    public void logIn(LogIn steps, Sources sources) throws Unreadable {
        whenStarted(steps::in);
        try {
            lend(LOGGING_IN, chromium -> {
                sources.takeOver(chromium.driver().manage().getCookies());
                return true;
            });
        } catch (LogIn.Failed e) {
            throw e.told();
        } catch (TimeoutException e) {
            throw new Unreadable("login.failed", 1, "", LOGGING_IN.toSeconds() + " s");
        }
    }

    /// Forgets who was logged in.
    public void logOut() {
        whenStarted(started -> {});
    }

    private synchronized void whenStarted(Consumer<Chromium> first) {
        end();
        whenStarted = first;
    }

    /// Lends the browser to some work, for so long. Afterwards it is there for the next, whatever the page did to it.
    ///
    /// @throws TimeoutException       when the work did not end in time; the browser was ended
    /// @throws WebDriverException     when the browser broke; the next work gets another
    /// @throws vn.congmo.accessibility.browser.BrowserMissing when there is none on this machine
    public synchronized <T> T lend(Duration longest, Function<Chromium, T> work) throws TimeoutException {
        var browser = running();
        var result = CompletableFuture.supplyAsync(() -> work.apply(browser), task -> Thread.ofVirtual().start(task));
        try {
            return result.get(longest.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            kill();
            throw e;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CompletionException(e);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof WebDriverException && !answers(browser)) {
                kill();
            }
            throw e.getCause() instanceof RuntimeException why ? why : new CompletionException(e.getCause());
        }
    }

    private Chromium running() {
        if (chromium != null && (opened >= MOST_PAGES || !answers(chromium))) {
            end();
        }
        var running = chromium;
        if (running == null) {
            var before = ProcessHandle.current().children().toList();
            synchronized (starting) {
                if (over) {
                    throw new IllegalStateException("The process is ending");
                }
                running = Chromium.start();
                processes = ProcessHandle.current().children().filter(child -> !before.contains(child)).toList();
                chromium = running;
            }
            opened = 0;
            whenStarted.accept(running);
        }
        opened++;
        return running;
    }

    private static boolean answers(Chromium browser) {
        try {
            browser.driver().manage().timeouts().scriptTimeout(ANSWER);
            browser.driver().executeScript("return 1");
            return true;
        } catch (WebDriverException e) {
            return false;
        }
    }

    /// Ends the driver and the browser that this process started, which do not answer any more.
    private void kill() {
        processes.stream().flatMap(ProcessHandle::descendants).forEach(ProcessHandle::destroyForcibly);
        processes.forEach(ProcessHandle::destroyForcibly);
        end();
    }

    /// When the process ends: work that is cut off by it must not start another browser, which nobody would end.
    private void endForGood() {
        synchronized (starting) {
            over = true;
        }
        end();
    }

    private void end() {
        var running = chromium;
        chromium = null;
        if (running != null) {
            try {
                running.close();
            } catch (WebDriverException e) {
                // It was ended already.
            }
        }
    }
}
