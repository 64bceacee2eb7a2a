package vn.congmo.cms.storage;

import com.mongodb.client.MongoCollection;
import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.h2.H2Backend;
import io.netty.channel.Channel;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Random;
import java.util.concurrent.Executors;
import org.bson.Document;
import org.h2.mvstore.MVStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What a durable write costs the embedded database, and what is left on the disk: a commit for each write, beside writers that share theirs.
/// Not a test: it measures (`./congmo bench durability`).
class WriteBench {

    private static final int WRITES = 4_000;

    @Test
    void acknowledged_writes_and_the_bytes_that_they_leave(@TempDir Path folder) throws Exception {
        System.out.printf("%-28s %8s %10s %10s %12s %14s%n", "embedded database", "writers", "writes/s", "CPU ms", "file MB", "after close MB");
        for (int writers : new int[] {1, 4, 16}) {
            var each = Files.createDirectories(folder.resolve("each-" + writers));
            var store = new MVStore.Builder().fileName(each.resolve("congmo.mv.db").toString()).autoCommitDisabled().open();
            var server = new MongoServer(new CommitEach(store));
            server.bind("127.0.0.1", 0);
            measured("a commit for each write", writers, each, server.getConnectionString(), () -> {
                server.shutdownNow();
                store.close();
            });
            var grouped = Files.createDirectories(folder.resolve("grouped-" + writers));
            var database = EmbeddedDatabase.in(grouped);
            measured("group commit, compaction", writers, grouped, database.connectionString(), database::close);
        }
    }

    private static void measured(String what, int writers, Path folder, String uri, Runnable close) throws Exception {
        var file = folder.resolve("congmo.mv.db");
        double seconds;
        double cpu;
        try (var client = TestDatabase.connect(uri)) {
            var collection = client.getDatabase("bench").getCollection("writes");
            write(collection, writers, 400, 1);
            var before = cpu();
            var start = System.nanoTime();
            write(collection, writers, WRITES, 2);
            seconds = (System.nanoTime() - start) / 1e9;
            cpu = (cpu() - before) / 1e6 / WRITES;
        }
        var open = Files.size(file);
        close.run();
        System.out.printf("%-28s %8d %10.0f %10.2f %12.1f %14.1f%n", what, writers, WRITES / seconds, cpu, open / 1e6, Files.size(file) / 1e6);
    }

    /// A kilobyte each, half of them new and half in place of an earlier one.
    private static void write(MongoCollection<Document> collection, int writers, int writes, int round) throws Exception {
        var body = "Nội dung để đo. ".repeat(50);
        try (var all = Executors.newFixedThreadPool(writers)) {
            for (int writer = 0; writer < writers; writer++) {
                int self = writer;
                all.submit(() -> {
                    var random = new Random(self);
                    for (int number = 0; number < writes / writers; number++) {
                        var id = round + "-" + self + "-" + number / 2;
                        var document = new Document("_id", id).append("body", body + random.nextLong());
                        if (number % 2 == 0) collection.insertOne(document);
                        else collection.replaceOne(new Document("_id", id), document);
                    }
                });
            }
            all.shutdown();
            all.awaitTermination(Duration.ofMinutes(10).toSeconds(), java.util.concurrent.TimeUnit.SECONDS);
        }
    }

    private static long cpu() {
        return ((com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean()).getProcessCpuTime();
    }

    /// What the store did before writers shared their commits.
    private static final class CommitEach extends H2Backend {

        private final MVStore store;

        CommitEach(MVStore store) {
            super(store);
            this.store = store;
        }

        @Override
        public synchronized de.bwaldvogel.mongo.bson.Document handleCommand(Channel channel, String database, String command, de.bwaldvogel.mongo.bson.Document query) {
            var reply = super.handleCommand(channel, database, command, query);
            if (command.equalsIgnoreCase("insert") || command.equalsIgnoreCase("update")) {
                store.commit();
                store.sync();
            }
            return reply;
        }
    }
}
