package vn.congmo.river;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/// One packaged application as a process of its own, as an operator would start it.
final class Application implements AutoCloseable {

    private static final Duration START = Duration.ofSeconds(120);
    private static final List<String> TESTED = List.of("-XX:TieredStopAtLevel=1", "-Xmx512m");
    private static final List<String> RUN = List.of("-Xmx768m");

    private final String name;
    private final int port;
    private final Path log;
    private final Map<String, String> environment;
    private final List<String> flags;
    private Process process;

    private Application(String name, int port, Path log, Map<String, String> environment, List<String> flags) {
        this.flags = flags;
        this.name = name;
        this.port = port;
        this.log = log;
        this.environment = environment;
        this.process = launch();
    }

    static Application started(String name, int port, Path data, Map<String, String> environment) {
        return started(new Application(name, port, data.resolve(name + ".log"), environment, TESTED));
    }

    /// Compiled and given memory as by `./congmo run`.
    static Application measured(String name, Path data, Map<String, String> environment) {
        return started(new Application(name, Integer.parseInt(environment.get("CONGMO_API_PORT")), data.resolve(name + ".log"), environment, RUN));
    }

    private static Application started(Application application) {
        Runtime.getRuntime().addShutdownHook(new Thread(application::kill));
        return application.ready();
    }

    URI address(String path) {
        return URI.create("http://127.0.0.1:" + port + path);
    }

    /// `kill -9`: no shutdown hook runs, nothing is flushed.
    void kill() {
        process.destroyForcibly();
        ended();
    }

    /// An orderly stop, as by Ctrl-C or a service manager.
    void stop() {
        process.destroy();
        ended();
    }

    Application again() {
        process = launch();
        return ready();
    }

    /// Processor time of the process and all its threads until now.
    Duration cpu() {
        return process.info().totalCpuDuration().orElseThrow();
    }

    /// Memory that the process holds (resident), in bytes.
    long memory() {
        try {
            var line = Files.readAllLines(Path.of("/proc/" + process.pid() + "/status")).stream().filter(each -> each.startsWith("VmRSS")).findFirst().orElseThrow();
            return Long.parseLong(line.replaceAll("[^0-9]", "")) << 10;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    boolean runs() {
        return process.isAlive();
    }

    @Override
    public void close() {
        stop();
    }

    static int freePort() {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Process launch() {
        var jar = Project.root().resolve(name).resolve("target").resolve(name + ".jar");
        var builder = new ProcessBuilder(Project.java(), "--enable-native-access=ALL-UNNAMED",
                "--sun-misc-unsafe-memory-access=allow", "-XX:+UseSerialGC");
        builder.command().addAll(flags);
        builder.command().addAll(List.of("-jar", jar.toString()));
        builder.environment().keySet().removeIf(key -> key.startsWith("CONGMO_"));
        if (environment.containsKey("CONGMO_DATA")) builder.environment().putAll(Server.environment(Path.of(environment.get("CONGMO_DATA"))));
        builder.environment().putAll(environment);
        builder.redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
        try {
            return builder.start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Application ready() {
        try {
            Eventually.becomes(name + " answers; its log is " + log, START, () -> {
                if (!process.isAlive()) throw new IllegalStateException(name + " died: " + tail());
                return Http.get(address("/")).statusCode() > 0;
            });
            return this;
        } catch (AssertionError silent) {
            dumpThreads();
            throw silent;
        }
    }

    /// What a process that runs and does not answer is waiting for, beside its log.
    private void dumpThreads() {
        var dump = log.resolveSibling(name + ".threads");
        try {
            new ProcessBuilder(Path.of(Project.java()).resolveSibling("jcmd").toString(), "" + process.pid(), "Thread.dump_to_file", "-overwrite", dump.toString()).start().waitFor();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private String tail() throws IOException {
        var lines = Files.readAllLines(log);
        return String.join("\n", lines.subList(Math.max(0, lines.size() - 30), lines.size()));
    }

    private void ended() {
        try {
            if (!process.waitFor(30, TimeUnit.SECONDS)) throw new AssertionError(name + " did not stop within 30 s");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
