package vn.congmo.cms.storage;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.ReplaceOptions;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Executors;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DurabilityTest {

    private static final int WRITERS = 4;
    private static final int ENOUGH = 200;

    @Test
    void a_process_killed_while_writing_loses_no_acknowledged_write(@TempDir Path folder) throws Exception {
        var acknowledged = acknowledgedUntilKilled(folder);

        assertThat(acknowledged).hasSizeGreaterThanOrEqualTo(ENOUGH);
        try (var database = EmbeddedDatabase.in(folder); var client = TestDatabase.connect(database.connectionString())) {
            var writes = client.getDatabase("test").getCollection("writes");
            assertThat(acknowledged).allSatisfy(key ->
                    assertThat(writes.countDocuments(Filters.eq("key", key))).as(key).isOne());
        }
    }

    @Test
    void no_half_of_a_command_reaches_the_disk(@TempDir Path folder) throws Exception {
        acknowledgedUntilKilled(folder);

        try (var database = EmbeddedDatabase.in(folder); var client = TestDatabase.connect(database.connectionString())) {
            var writes = client.getDatabase("test").getCollection("writes");
            for (var write : writes.find().into(new ArrayList<>()))
                assertThat(writes.find(Filters.eq("key", write.getString("key")))).as("found by its index").hasSize(1);
            for (int writer = 0; writer < WRITERS; writer++)
                assertThat(insertable(writes, writer)).as("no index entry without its document").isTrue();
        }
    }

    @Test
    void a_file_that_is_mostly_empty_space_is_compacted_and_keeps_its_content(@TempDir Path folder) throws Exception {
        try (var database = EmbeddedDatabase.in(folder); var client = TestDatabase.connect(database.connectionString())) {
            var counters = client.getDatabase("test").getCollection("counters");
            var filler = new byte[64 << 10];
            new Random(7).nextBytes(filler);
            for (int number = 0; number < 400; number++)
                counters.replaceOne(Filters.eq("_id", "one"), new Document("number", number).append("filler", filler), new ReplaceOptions().upsert(true));
        }

        assertThat(folder.resolve("congmo.mv.db").toFile()).satisfies(file -> assertThat(file.length()).isLessThan(2 << 20));
        try (var database = EmbeddedDatabase.in(folder); var client = TestDatabase.connect(database.connectionString())) {
            assertThat(client.getDatabase("test").getCollection("counters").find().first()).containsEntry("number", 399);
        }
    }

    private static boolean insertable(MongoCollection<Document> writes, int writer) {
        int number = 0;
        while (writes.find(Filters.eq("key", writer + "-" + number)).first() != null) number++;
        return writes.insertOne(new Document("key", writer + "-" + number)).wasAcknowledged();
    }

    private static List<String> acknowledgedUntilKilled(Path folder) throws IOException, InterruptedException {
        var child = new ProcessBuilder(ProcessHandle.current().info().command().orElseThrow(),
                "-XX:TieredStopAtLevel=1", "-Dorg.slf4j.simpleLogger.defaultLogLevel=off",
                "-cp", System.getProperty("java.class.path"), Writer.class.getName(), folder.toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD).start();
        var acknowledged = new ArrayList<String>();
        try (var lines = new BufferedReader(new InputStreamReader(child.getInputStream(), StandardCharsets.UTF_8))) {
            for (String line; (line = lines.readLine()) != null; ) {
                if (line.startsWith("acknowledged ")) acknowledged.add(line.substring("acknowledged ".length()));
                if (acknowledged.size() == ENOUGH) child.toHandle().destroyForcibly();
            }
        }
        child.waitFor();
        return acknowledged;
    }

    /// The process that is killed: several writers, each telling what was acknowledged.
    static final class Writer {
        public static void main(String[] arguments) {
            var database = EmbeddedDatabase.in(Path.of(arguments[0]));
            var collection = TestDatabase.connect(database.connectionString()).getDatabase("test");
            Migration.collection("0001-writes", "writes", UniqueIndex.over("key")).apply(collection);
            try (var writers = Executors.newVirtualThreadPerTaskExecutor()) {
                for (int writer = 0; writer < WRITERS; writer++) {
                    int self = writer;
                    writers.submit(() -> {
                        for (int number = 0; ; number++) {
                            var key = self + "-" + number;
                            collection.getCollection("writes").insertOne(new Document("key", key).append("body", UUID.randomUUID().toString().repeat(20)));
                            System.out.println("acknowledged " + key);
                        }
                    });
                }
            }
        }
    }
}
