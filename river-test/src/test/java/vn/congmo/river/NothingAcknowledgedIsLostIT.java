package vn.congmo.river;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;

/// `kill -9` of cms-api while editors publish: what was acknowledged is in the feed, in the audit, and on the portal.
///
/// `-Dcongmo.kills=100 -Dcongmo.publications=1000` makes a bench of it (`./congmo bench durability`).
class NothingAcknowledgedIsLostIT {

    private static final int KILLS = Integer.getInteger("congmo.kills", 5);
    private static final int PUBLICATIONS = Integer.getInteger("congmo.publications", 200);
    private static final int WRITERS = 4;
    private static final long SEED = Long.getLong("congmo.seed", 20261122);

    private final Map<UUID, String> acknowledged = new ConcurrentHashMap<>();
    private final AtomicInteger done = new AtomicInteger();

    @Test
    void what_was_acknowledged_survives_kill_9_and_the_portal_equals_a_replay() throws Exception {
        try (var installation = Installation.withSamples()) {
            var section = Portal.itemAt(installation.api, "/tin-tuc");
            publishWhileKilling(installation, section);

            assertThat(acknowledged).hasSizeGreaterThan(PUBLICATIONS / 2);
            var changes = feed(installation);
            assertThat(changes).as("acknowledged publications that the feed has lost").containsAllEntriesOf(acknowledged);
            audited(installation);

            installation.portalIsUpToDate(installation.portal);
            try (var replayed = installation.freshPortal()) {
                installation.portalIsUpToDate(replayed);
                var served = Portal.everything(installation.portal);
                assertThat(served).isEqualTo(Portal.everything(replayed));
                assertThat(served.values()).filteredOn(page -> acknowledged.values().stream().anyMatch(page::contains)).isNotEmpty();
                for (var title : acknowledged.values())
                    assertThat(served.values()).as("a page with the title " + title).anyMatch(page -> page.contains(">" + title + "<"));
            }
        }
    }

    private void publishWhileKilling(Installation installation, UUID section) throws Exception {
        var random = new Random(SEED);
        try (var writers = Executors.newFixedThreadPool(WRITERS)) {
            var running = new ArrayList<Future<?>>();
            for (int writer = 0; writer < WRITERS; writer++) {
                int first = writer;
                running.add(writers.submit(() -> write(installation, section, first)));
            }
            for (int kill = 1; kill <= KILLS; kill++) {
                int moment = PUBLICATIONS * kill / (KILLS + 1);
                Eventually.becomes(moment + " publications were tried", Duration.ofMinutes(10), () -> done.get() >= moment);
                LockSupport.parkNanos(random.nextLong(Duration.ofMillis(150).toNanos()));
                installation.api.kill();
                installation.api.again();
            }
            for (var writer : running) writer.get();
        }
    }

    private void write(Installation installation, UUID section, int first) {
        var author = installation.as("editor");
        var publisher = installation.as("publisher");
        for (int number = first; number < PUBLICATIONS; number += WRITERS) {
            var item = new UUID(SEED, number);
            var title = "Bản tin thử độ bền số " + number;
            try {
                Articles.publish(author, publisher, item,
                        Articles.about(title, "Đoạn văn của bản tin thứ " + number + " trong lúc hệ thống bị ngắt điện.", section));
                acknowledged.put(item, title);
            } catch (UncheckedIOException killed) {
                Eventually.becomes("cms-api is back", Duration.ofMinutes(2),
                        () -> Http.get(installation.api.address("/api/openapi.json")).statusCode() == 200);
            }
            done.incrementAndGet();
        }
    }

    /// Title of the latest published change of each item; insists on strictly increasing positions.
    private static Map<UUID, String> feed(Installation installation) {
        var titles = new HashMap<UUID, String>();
        long last = 0;
        URI next = installation.api.address("/api/content/v1/changes?after=0&limit=100&wait=0");
        for (URI asked = null; !next.equals(asked); ) {
            asked = next;
            var page = Management.JSON.readTree(Http.get(asked).body());
            for (var change : page.get("changes")) {
                assertThat(change.get("position").asLong()).isGreaterThan(last);
                last = change.get("position").asLong();
                var document = change.get("document");
                titles.put(UUID.fromString(document.get("id").asString()), document.get("title").asString());
            }
            next = URI.create(page.get("next").asString());
        }
        return titles;
    }

    private void audited(Installation installation) {
        var auditor = installation.as("admin");
        List<UUID> unaudited = acknowledged.keySet().stream().filter(item -> {
            var answer = auditor.send("GET", "/api/manage/v1/audit?item=" + item, "", Map.of());
            return !answer.body().contains("publish");
        }).toList();
        assertThat(unaudited).as("published without an audit entry").isEmpty();
    }
}
