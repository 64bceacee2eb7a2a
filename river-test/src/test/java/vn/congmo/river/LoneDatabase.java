package vn.congmo.river;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.regex.Pattern;

/// The embedded database as a process of its own, as `./congmo database` starts it.
final class LoneDatabase implements AutoCloseable {

    private static final Pattern URI = Pattern.compile("mongodb://\\S+");

    private final Process process;
    private final String uri;

    private LoneDatabase(Process process, String uri) {
        this.process = process;
        this.uri = uri;
    }

    /// The server that is under test, where one is named.
    static LoneDatabase in(Path data) {
        if (Server.isNamed()) return new LoneDatabase(null, Server.uri());
        var builder = CmsCommand.of(data, "database", "--port", "" + Application.freePort());
        try {
            var process = builder.start();
            Runtime.getRuntime().addShutdownHook(new Thread(process::destroyForcibly));
            return new LoneDatabase(process, announced(process));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String announced(Process process) throws IOException {
        var lines = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        var said = new StringBuilder();
        for (String line; (line = lines.readLine()) != null; said.append(line).append('\n')) {
            var found = URI.matcher(line);
            if (found.find()) return found.group();
        }
        throw new AssertionError("The database has not said where it is:\n" + said);
    }

    String uri() {
        return uri;
    }

    @Override
    public void close() {
        if (process == null) return;
        process.destroy();
        try {
            process.waitFor();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
