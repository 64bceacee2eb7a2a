package vn.congmo.accessibility.follow;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.function.Consumer;
import vn.congmo.accessibility.Profile;
import vn.congmo.accessibility.pages.PageChecks;
import vn.congmo.accessibility.pages.Sources;
import vn.congmo.accessibility.pages.Unreadable;
import vn.congmo.accessibility.reports.CheckedPage;

/// Checks each page that becomes live, as the portal serves it, and files what was found with its edition.
///
/// A process of its own: publication never waits for it. Killed anywhere, it goes on at the last page that it filed; filing twice is harmless.
public final class Follower {

    private static final Profile PROFILE = Profile.TCVN_9249_REFERENCE;
    private static final int WAIT_SECONDS = 25;

    private final URI api;
    private final URI portal;
    private final String token;
    private final Position position;
    private final Sources sources;
    private final PageChecks checks;
    private final Told told;
    private final Duration pause;
    private final Web web = new Web();

    /// Hears what the follower does.
    public interface Told {
        void say(String key, Object... values);

        void result(CheckedPage page);
    }

    /// @param api      where cms-api is, such as http://127.0.0.1:8081
    /// @param portal   where readers find the pages
    /// @param token    of an account that may file evidence
    /// @param position file that remembers how far it has come
    /// @param pause    between two tries
    public Follower(URI api, URI portal, String token, Path position, Sources sources, PageChecks checks, Told told, Duration pause) {
        this.api = api;
        this.portal = portal;
        this.token = token;
        this.position = new Position(position);
        this.sources = sources;
        this.checks = checks;
        this.told = told;
        this.pause = pause;
    }

    /// What came of filing.
    private enum Filed { KEPT, OUTDATED, UNWANTED, REFUSED, AGAIN }

    /// @param once true to end when everything that is live was checked, false to go on for ever
    /// @return false when the token is not accepted
    public boolean run(boolean once) throws IOException, InterruptedException {
        var after = position.read();
        while (true) {
            Feed.Answer answer;
            try {
                answer = new Feed(web, api.resolve("/api/content/v1/changes")).after(after, once ? 0 : WAIT_SECONDS);
            } catch (IOException e) {
                told.say("follow.feed", e);
                Pause.of(pause);
                continue;
            }
            for (var page : answer.pages()) {
                if (!check(page)) {
                    return false;
                }
                position.write(page.position());
            }
            if (once && answer.scanned() == after) {
                return true;
            }
            after = answer.scanned();
            position.write(after);
        }
    }

    private boolean check(Published page) throws InterruptedException {
        awaitPortal(page);
        var address = portal.resolve(page.path());
        told.say("follow.page", address, page.edition());
        var checked = checked(address);
        told.result(checked);
        while (true) {
            switch (file(page, checked)) {
                case KEPT -> {
                    return true;
                }
                case OUTDATED -> {
                    told.say("follow.outdated", address, page.edition());
                    return true;
                }
                case UNWANTED -> {
                    return true;
                }
                case REFUSED -> {
                    told.say("follow.refused");
                    return false;
                }
                case AGAIN -> Pause.of(pause);
            }
        }
    }

    private CheckedPage checked(URI address) {
        try {
            return checks.check(sources.read(address.toString()), run -> {});
        } catch (Unreadable e) {
            told.say(e.key(), e.values());
            return checks.unreadable(address.toString(), e.key());
        } catch (RuntimeException | StackOverflowError e) {
            told.say("page.threw", address, e);
            return checks.unreadable(address.toString(), "page.threw");
        }
    }

    /// Until the portal has taken in the change. One that cannot say so is asked again, for ever: a check of the page before would be filed with the wrong edition.
    private void awaitPortal(Published page) throws InterruptedException {
        while (true) {
            try {
                if (web.json(portal.resolve("/health")).path("position").asLong() >= page.position()) {
                    return;
                }
            } catch (IOException e) {
                told.say("follow.portal", e);
            }
            Pause.of(pause);
        }
    }

    private Filed file(Published page, CheckedPage checked) throws InterruptedException {
        var door = api.resolve("/api/manage/v1/items/" + page.item() + "/locales/" + page.locale() + "/editions/" + page.edition() + "/browser-evidence");
        try {
            var status = web.put(door, Verdicts.of(checked, PROFILE), token);
            return switch (status) {
                case 200, 201, 204 -> Filed.KEPT;
                case 404, 409 -> Filed.OUTDATED;
                case 401, 403 -> Filed.REFUSED;
                case 400, 413, 415, 422 -> {
                    // Sent again it would be refused again, and no later page would ever be checked.
                    told.say("follow.unwanted", page.document(), status);
                    yield Filed.UNWANTED;
                }
                default -> {
                    told.say("follow.unfiled", page.document(), status);
                    yield Filed.AGAIN;
                }
            };
        } catch (IOException e) {
            told.say("follow.unfiled", page.document(), e);
            return Filed.AGAIN;
        }
    }
}
