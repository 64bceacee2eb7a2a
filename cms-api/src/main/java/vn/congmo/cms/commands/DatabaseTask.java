package vn.congmo.cms.commands;

import java.io.IOException;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import vn.congmo.cms.storage.OpenDatabase;

/// `./congmo database [--port N]`: runs until it is told to stop.
final class DatabaseTask implements Command.Task {

    private static final String PORT = "27018";

    @Override
    public int run(List<String> typed, Map<String, String> environment, Words words, PrintStream out) {
        var arguments = Arguments.of(typed, Set.of("--port"), environment);
        if (!arguments.rest().isEmpty()) throw new Arguments.WrongUse("unknown-option", arguments.rest().getFirst());
        var database = OpenDatabase.alone(arguments.databaseName(), arguments.data(), free(arguments.values().getOrDefault("--port", PORT)));
        var stopped = new CountDownLatch(1);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            database.close();
            out.println(words.say("database-stopped", arguments.data()));
            stopped.countDown();
        }));
        out.println(words.say("database-ready", database.uri()));
        await(stopped);
        return 0;
    }

    private static int free(String port) {
        if (!port.matches("[0-9]{1,5}") || Integer.parseInt(port) > 65_535) throw new Arguments.WrongUse("not-a-port", port);
        int number = Integer.parseInt(port);
        try (var _ = new ServerSocket(number, 1, InetAddress.getLoopbackAddress())) {
            return number;
        } catch (IOException inUse) {
            throw new Arguments.WrongUse("port-in-use", port);
        }
    }

    private static void await(CountDownLatch stopped) {
        try {
            stopped.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
