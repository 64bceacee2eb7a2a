package vn.congmo.portal.follow;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.congmo.portal.Documents.article;
import static vn.congmo.portal.RunningPortal.eventually;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.congmo.portal.Documents;
import vn.congmo.portal.FakeFeed;
import vn.congmo.portal.follow.Following.State;
import vn.congmo.portal.media.Digest;
import vn.congmo.portal.media.MediaFolder;
import vn.congmo.portal.media.MediaFolders;

/// What the follower does with a feed that answers well, badly, or not at all.
class FollowerTest {

    @TempDir
    Path data;

    private final FakeFeed feed = new FakeFeed();
    private final Kept model = new Kept();
    private Follower follower;

    /// A read model that remembers titles, and how many batches it was given.
    private static final class Kept implements ReadModel {
        private final List<String> titles = new CopyOnWriteArrayList<>();
        private volatile long position;

        @Override
        public long position() {
            return position;
        }

        @Override
        public void apply(List<Change> changes, long position) {
            changes.forEach(change -> titles.add(change.document().title()));
            this.position = position;
        }
    }

    private MediaFolder follow() {
        var media = MediaFolders.in(data);
        follower = new Follower(feed.address(), model, media, Clock.systemUTC());
        follower.start();
        return media;
    }

    @AfterEach
    void stop() {
        follower.stop();
        feed.close();
    }

    @Test
    void changes_are_handed_on_in_order_also_those_that_come_later() {
        feed.publish(article(10, "/a", "A"));
        feed.publish(article(11, "/b", "B"));
        follow();
        eventually(() -> model.titles.size() == 2 && follower.following().upToDate() != null, "both changes");
        feed.publish(article(12, "/c", "C"));
        eventually(() -> model.titles.size() == 3, "the later change");
        assertThat(model.titles).containsExactly("A", "B", "C");
        assertThat(follower.following().state()).isEqualTo(State.FOLLOWING);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "{\"position\":2,\"kind\":\"exploded\",\"at\":\"2026-11-20T02:00:00Z\",\"document\":{}}",
        "{\"position\":2,\"kind\":\"published\",\"at\":\"2026-11-20T02:00:00Z\",\"document\":{\"id\":\"no uuid\"}}",
        "{\"position\":2,\"kind\":\"published\",\"at\":\"2026-11-20T02:00:00Z\"}",
        "{\"position\":1,\"kind\":\"gone\",\"at\":\"2026-11-20T02:00:00Z\",\"document\":{}}",
        "{\"kind\":\"gone\",\"at\":\"2026-11-20T02:00:00Z\",\"document\":{}}",
        "\"nonsense\"", "{{{"})
    void a_change_that_cannot_be_read_stops_the_follower_and_says_why(String change) {
        feed.publish(article(10, "/a", "A"));
        follow();
        eventually(() -> model.titles.size() == 1 && follower.following().upToDate() != null, "the good change");
        feed.raw(2, change);
        eventually(() -> follower.following().state() == State.STOPPED, "the follower to stop");
        assertThat(follower.following().reason()).contains("cannot be read").doesNotContain("vn.congmo", "Exception");
        assertThat(model.position()).isEqualTo(1);
    }

    @Test
    void a_document_that_is_half_is_not_applied_and_everything_that_it_lacks_is_named() {
        feed.raw(1, article(10, "/a", "A").with("path", "javascript:alert(1)").with("firstPublishedAt", null).change(1));
        follow();
        eventually(() -> follower.following().state() == State.STOPPED, "the follower to stop");
        assertThat(follower.following().reason()).contains("no path", "no date of publication");
        assertThat(model.titles).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"javascript:alert(1)", "//evil.example", "http://evil.example", "/\\\\evil.example"})
    void a_redirect_to_an_unsafe_place_is_not_followed(String to) {
        feed.publish(article(10, "/a", "A").redirectedTo(to));
        follow();
        eventually(() -> follower.following().state() == State.STOPPED, "the follower to stop");
        assertThat(follower.following().reason()).contains("no destination");
    }

    @Test
    void a_feed_that_comes_back_is_followed_again() {
        feed.refuse(true);
        follow();
        eventually(() -> follower.following().state() == State.UNREACHABLE, "the feed to be missed");
        feed.publish(article(10, "/a", "A"));
        feed.refuse(false);
        eventually(() -> model.titles.equals(List.of("A")), "the change");
        eventually(() -> follower.following().state() == State.FOLLOWING, "the state to say so");
        assertThat(follower.following().reason()).isNull();
    }

    @Test
    void pictures_are_on_disk_before_the_change_that_names_them() {
        var picture = "not really a picture".getBytes(StandardCharsets.UTF_8);
        var digest = Digest.of(picture);
        feed.publish(withPicture(digest));
        var media = follow();
        eventually(() -> follower.following().state() == State.UNREACHABLE, "the picture to be missed");
        assertThat(model.titles).isEmpty();
        feed.asset(digest.hex(), picture);
        eventually(() -> !model.titles.isEmpty(), "the change");
        assertThat(media.file(digest)).isPresent();
    }

    @Test
    void bytes_that_are_not_those_named_are_not_kept() {
        var digest = Digest.of("expected".getBytes(StandardCharsets.UTF_8));
        feed.asset(digest.hex(), "other bytes".getBytes(StandardCharsets.UTF_8));
        feed.publish(withPicture(digest));
        var media = follow();
        eventually(() -> follower.following().state() == State.UNREACHABLE, "the wrong bytes to be refused");
        assertThat(media.holds(digest)).isFalse();
        assertThat(model.titles).isEmpty();
    }

    private static Documents withPicture(Digest digest) {
        var rendition = Map.of("width", 10, "height", 10, "sha256", digest.hex(), "mediaType", "image/jpeg", "bytes", 20);
        return article(10, "/a", "A").with("assets", new ArrayList<>(List.of(Map.of("id", Documents.id(90).toString(),
                "mediaType", "image/jpeg", "width", 10, "height", 10, "renditions", List.of(rendition)))));
    }
}
