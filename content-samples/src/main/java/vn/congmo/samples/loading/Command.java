package vn.congmo.samples.loading;

import java.io.PrintStream;
import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/// The loader as it is typed: reads the arguments, waits for the API, logs both accounts in and loads.
///
/// @param out where progress and failures are told
public record Command(Map<String, String> environment, PrintStream out) {

    static final String AUTHOR = "samples-author";
    static final String PUBLISHER = "samples-publisher";

    private static final Duration PAUSE = Duration.ofMillis(250);

    /// @return the exit code, see [vn.congmo.samples.LoadSamples]
    public int run(String[] arguments) {
        var given = Options.pairs(arguments);
        var words = Words.in(given.getOrDefault("--lang", "vi"));
        if (Arrays.asList(arguments).contains("--help")) {
            out.println(words.say("usage"));
            return 0;
        }
        try {
            load(Options.of(given, environment, words), words);
            return 0;
        } catch (Failure failure) {
            out.println(failure.getMessage());
            return failure.exitCode;
        }
    }

    private void load(Options options, Words words) throws Failure {
        var nobody = ManagementApi.at(options.api(), words);
        await(nobody, options, words);
        var author = nobody.logIn(AUTHOR, options.password());
        var publisher = nobody.logIn(PUBLISHER, options.password());
        new Loading(author, publisher, options.origin(), words, out).load();
    }

    private void await(ManagementApi api, Options options, Words words) throws Failure {
        long deadline = System.nanoTime() + options.patience().toNanos();
        while (!api.answers()) {
            if (System.nanoTime() > deadline) throw new Failure(3, words.say("not-ready", options.api(), options.patience().toSeconds()));
            pause();
        }
    }

    private static void pause() throws Failure {
        try {
            new CountDownLatch(1).await(PAUSE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new Failure(3, String.valueOf(stopped));
        }
    }
}
