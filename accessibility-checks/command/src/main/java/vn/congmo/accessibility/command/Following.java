package vn.congmo.accessibility.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.time.Duration;
import vn.congmo.accessibility.Profile;
import vn.congmo.accessibility.follow.Follower;
import vn.congmo.accessibility.pages.PageChecks;
import vn.congmo.accessibility.pages.Sources;
import vn.congmo.accessibility.reports.CheckedPage;
import vn.congmo.accessibility.reports.PageResult;
import vn.congmo.accessibility.reports.Words;

/// The follower on the command line: what it needs, and what it says.
final class Following implements Follower.Told {

    private static final Duration PAUSE = Duration.ofSeconds(5);
    private static final String TOKEN = "CONGMO_TOKEN";

    private final CheckCommand asked;
    private final Texts texts;
    private final PrintWriter progress;
    private final Terminal terminal;

    Following(CheckCommand asked, Texts texts, PrintWriter out, PrintWriter progress) {
        this.asked = asked;
        this.texts = texts;
        this.progress = progress;
        this.terminal = new Terminal(out, Words.in(texts.locale()), true);
    }

    /// @return the exit code
    int run(Sources sources, PageChecks checks) throws IOException {
        var token = System.getenv(TOKEN);
        if (token == null || token.isBlank()) {
            progress.println(texts.say("follow.token", TOKEN));
            return 2;
        }
        try {
            var follower = new Follower(asked.api, asked.portal, token, asked.position, sources, checks, this, PAUSE);
            return follower.run(asked.once) ? 0 : 2;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return 0;
        }
    }

    @Override
    public void say(String key, Object... values) {
        progress.println(texts.say(key, values));
    }

    @Override
    public void result(CheckedPage page) {
        terminal.print(PageResult.of(page, Profile.TCVN_9249_REFERENCE));
    }
}
