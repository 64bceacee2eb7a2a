package vn.congmo.river;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What the delivery API costs with many documents (`./congmo bench api`): processor time of the whole process that answers, with its database,
/// per request; memory; and how fast documents come in through the gate. Nothing is asserted.
class ApiBench {

    private static final int ASKED = 3_000;
    private static final int IMPORTED = Integer.getInteger("congmo.imported", 600);
    private static final int WRITERS = 4;
    private static final int SEEN = 50;

    static IntStream sizes() {
        return Arrays.stream(System.getProperty("congmo.documents", "12000").split(",")).mapToInt(Integer::parseInt);
    }

    @ParameterizedTest
    @MethodSource("sizes")
    void what_an_answer_costs(int documents) {
        var data = restored(documents);
        try (var api = Application.measured("cms-api", data, Installation.environment(data, Application.freePort(), Application.freePort()))) {
            System.out.printf("api documents=%d: memory after the start %d MB%n", documents, api.memory() >> 20);
            items(api, documents);
            lists(api, documents);
            System.out.printf("api documents=%d: memory after reading %d MB%n", documents, api.memory() >> 20);
            imported(api, documents);
            visible(api, documents);
            System.out.printf("api documents=%d: memory at the end %d MB%n", documents, api.memory() >> 20);
        }
    }

    private static Path restored(int documents) {
        var archive = Installation.folder().resolve("archive");
        Path samples;
        try (var installation = Installation.withSamples()) {
            samples = installation.data;
            CmsCommand.run(samples, "backup", archive.toString());
        }
        ManyDocuments.grow(archive, documents);
        var data = Installation.folder();
        long began = System.nanoTime();
        CmsCommand.run(data, "restore", archive.toString());
        System.out.printf("api documents=%d: restored in %.0f s, %d MB on disk%n", documents, (System.nanoTime() - began) / 1e9, size(data) >> 20);
        return data;
    }

    private static void items(Application api, int documents) {
        Address address = (half, number) -> api.address("/api/content/v1/documents/" + new UUID(11, 1 + half * ASKED + number) + "/vi");
        warm(api, number -> Http.bytes(address.of(0, number)));
        measure(api, documents, "item, asked for the first time", number -> ok(Http.bytes(address.of(1, number)).statusCode()));
        measure(api, documents, "item, asked for before", number -> ok(Http.bytes(address.of(1, number)).statusCode()));
        var tags = new ArrayList<String>();
        for (int number = 0; number < ASKED; number++) tags.add(Http.bytes(address.of(1, number)).headers().firstValue("ETag").orElseThrow());
        measure(api, documents, "item, 304", number -> unchanged(address.of(1, number), tags.get(number)));
    }

    private interface Address {
        URI of(int half, int number);
    }

    /// Pages of one list after another, so that none was asked for before.
    private static void lists(Application api, int documents) {
        for (var sort : List.of("updated", "newest", "title")) {
            var next = new ArrayList<>(List.of(""));
            measure(api, documents, "list of 20 by " + sort + ", asked for the first time", number -> {
                var page = Management.JSON.readTree(Http.get(list(api, sort, next.getLast())).body());
                next.add(page.has("cursor") ? page.get("cursor").asString() : "");
            }, Math.min(ASKED, documents / 20));
            measure(api, documents, "list of 20 by " + sort + ", asked for before", number -> ok(Http.bytes(list(api, sort, next.get(number))).statusCode()), Math.min(ASKED, documents / 20));
        }
        var first = list(api, "newest", "");
        var tag = Http.bytes(first).headers().firstValue("ETag").orElseThrow();
        measure(api, documents, "list of 20, 304", number -> unchanged(first, tag));
    }

    private static URI list(Application api, String sort, String cursor) {
        return api.address("/api/content/v1/documents?site=bo-mau&locale=vi&limit=20&sort=" + sort + (cursor.isEmpty() ? "" : "&cursor=" + cursor));
    }

    /// Saved, submitted, published by two people over HTTP, each through the gate; some at once, as an import does.
    private static void imported(Application api, int documents) {
        var section = Portal.itemAt(api, "/tin-tuc");
        var author = Management.logIn(api::address, "editor", Installation.PASSWORD);
        var publisher = Management.logIn(api::address, "publisher", Installation.PASSWORD);
        publish(author, publisher, section, 21, 200);
        var cpu = api.cpu();
        long began = System.nanoTime();
        publish(author, publisher, section, 22, IMPORTED);
        double seconds = (System.nanoTime() - began) / 1e9;
        System.out.printf("api documents=%d: import through the gate %.0f documents/s, %.2f ms of processor each (%d writers)%n", documents,
                IMPORTED / seconds, api.cpu().minus(cpu).toNanos() / 1e6 / IMPORTED, WRITERS);
    }

    private static void publish(Management author, Management publisher, UUID section, int of, int many) {
        var next = new AtomicInteger();
        try (var writers = Executors.newFixedThreadPool(WRITERS)) {
            Callable<Void> writer = () -> {
                for (int number = next.getAndIncrement(); number < many; number = next.getAndIncrement())
                    Articles.publish(author, publisher, new UUID(of, number), Articles.about("Tin nhập số " + number + " lượt " + of, "Một câu ngắn về việc nhập bài " + number + ".", section));
                return null;
            };
            for (var done : writers.invokeAll(Collections.nCopies(WRITERS, writer))) done.get();
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void visible(Application api, int documents) {
        var section = Portal.itemAt(api, "/tin-tuc");
        var author = Management.logIn(api::address, "editor", Installation.PASSWORD);
        var publisher = Management.logIn(api::address, "publisher", Installation.PASSWORD);
        var took = new ArrayList<Double>();
        for (int number = 0; number < SEEN; number++) {
            var item = new UUID(23, number);
            Articles.publish(author, publisher, item, Articles.about("Tin để đo số " + number, "Một câu để đo.", section));
            long published = System.nanoTime();
            while (Http.bytes(api.address("/api/content/v1/documents/" + item + "/vi")).statusCode() != 200)
                if (System.nanoTime() - published > 30_000_000_000L) throw new AssertionError("not visible within 30 s");
            took.add((System.nanoTime() - published) / 1e6);
        }
        took.sort(null);
        System.out.printf("api documents=%d: publication until visible p50 %.0f ms, p95 %.0f ms%n", documents, took.get(SEEN / 2), took.get(SEEN * 95 / 100));
    }

    private static void measure(Application api, int documents, String what, Consumer<Integer> request) {
        measure(api, documents, what, request, ASKED);
    }

    private static void measure(Application api, int documents, String what, Consumer<Integer> request, int times) {
        var cpu = api.cpu();
        for (int number = 0; number < times; number++) request.accept(number);
        System.out.printf("api documents=%d: %s: %.3f ms of processor%n", documents, what, api.cpu().minus(cpu).toNanos() / 1e6 / times);
    }

    private static void warm(Application api, Consumer<Integer> request) {
        for (int number = 0; number < ASKED; number++) request.accept(number);
        for (int number = 0; number < ASKED; number++) Http.bytes(list(api, "newest", ""));
    }

    private static void unchanged(URI address, String tag) {
        var answer = Http.send(HttpRequest.newBuilder(address).timeout(Duration.ofSeconds(40)).header("If-None-Match", tag).build());
        if (answer.statusCode() != 304) throw new AssertionError(address + ": " + answer.statusCode());
    }

    private static void ok(int status) {
        if (status != 200) throw new AssertionError("" + status);
    }

    private static long size(Path folder) {
        try (var files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).mapToLong(file -> file.toFile().length()).sum();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
