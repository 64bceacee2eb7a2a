package vn.congmo.river;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;

/// `kill -9` of cms-api while editors do all that they do: what was acknowledged is in the database with its change and its audit entry,
/// the feed has no gap and no contradiction, no asset lacks its file, and the portal equals a replay.
///
/// `-Dcongmo.kills=100 -Dcongmo.publications=2000` makes a bench of it (`./congmo bench durability`).
class NothingAcknowledgedIsLostIT {

    private static final int KILLS = Integer.getInteger("congmo.kills", 5);
    private static final int DOCUMENTS = Integer.getInteger("congmo.publications", 72);
    private static final int WRITERS = 4;
    private static final long SEED = Long.getLong("congmo.seed", 20261122);

    private final Ledger ledger = new Ledger();
    private final AtomicInteger done = new AtomicInteger();

    @Test
    void what_was_acknowledged_survives_kill_9_and_the_portal_equals_a_replay() throws Exception {
        try (var installation = Installation.withSamples()) {
            workWhileKilling(installation, Portal.itemAt(installation.api, "/tin-tuc"));
            scheduledIsDone(installation);
            installation.portalIsUpToDate(installation.portal);

            var database = WholeDatabase.of(installation.data, installation.data.resolveSibling(installation.data.getFileName() + "-backup"));
            assertThat(ledger.all()).hasSizeGreaterThan(DOCUMENTS);
            database.holds(ledger);
            database.isWithoutContradiction();
            System.out.printf("%d kills (seed %d): %d acknowledged writes of %d documents, %d files; all there%n",
                    KILLS, SEED, ledger.all().size(), DOCUMENTS, ledger.assets().size());

            try (var replayed = installation.freshPortal()) {
                installation.portalIsUpToDate(replayed);
                var served = Portal.everything(installation.portal);
                assertThat(served).isEqualTo(Portal.everything(replayed));
                assertThat(ledger.settled()).filteredOn(deed -> deed.action().equals("publish")).isNotEmpty()
                        .allSatisfy(deed -> assertThat(served.values()).as("a page with the title " + deed.title()).anyMatch(page -> page.contains(">" + deed.title() + "<")));
            }
        }
    }

    private void workWhileKilling(Installation installation, UUID section) throws Exception {
        var random = new Random(SEED);
        try (var writers = Executors.newFixedThreadPool(WRITERS)) {
            var running = new ArrayList<Future<?>>();
            for (int writer = 0; writer < WRITERS; writer++) {
                int first = writer;
                running.add(writers.submit(() -> write(installation, section, first)));
            }
            for (int kill = 1; kill <= KILLS; kill++) {
                int moment = DOCUMENTS * kill / (KILLS + 1);
                Eventually.becomes(moment + " documents were worked on", Duration.ofMinutes(10), () -> done.get() >= moment || running.stream().anyMatch(Future::isDone));
                LockSupport.parkNanos(random.nextLong(Duration.ofMillis(300).toNanos()));
                installation.api.kill();
                installation.api.again();
            }
            for (var writer : running) writer.get();
        }
    }

    private void write(Installation installation, UUID section, int first) {
        var load = new MixedLoad(installation, section, ledger, new Random(SEED + first));
        for (int number = first; number < DOCUMENTS; number += WRITERS) {
            try {
                load.live(new UUID(SEED, number), number);
            } catch (UncheckedIOException killed) {
                Eventually.becomes("cms-api is back", Duration.ofMinutes(2),
                        () -> Http.get(installation.api.address("/api/openapi.json")).statusCode() == 200);
            }
            done.incrementAndGet();
        }
    }

    /// Whatever was scheduled, and acknowledged, is published by now or a moment later.
    private void scheduledIsDone(Installation installation) {
        var auditor = installation.as("admin");
        for (var deed : ledger.settled()) {
            if (deed.action().equals("schedule")) Eventually.becomes("the clock has published " + deed, Duration.ofSeconds(60),
                    () -> auditor.send("GET", "/api/manage/v1/audit?item=" + deed.item(), "", java.util.Map.of()).body().contains("\"publish\""));
        }
    }
}
