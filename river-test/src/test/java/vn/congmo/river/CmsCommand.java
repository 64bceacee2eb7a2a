package vn.congmo.river;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/// A command of cms-api (`./congmo backup` and its like) as a process of its own.
final class CmsCommand {

    private CmsCommand() {}

    static ProcessBuilder of(Path data, String... arguments) {
        var jar = Project.root().resolve("cms-api/target/cms-api.jar");
        var builder = new ProcessBuilder(Project.java(), "--enable-native-access=ALL-UNNAMED", "--sun-misc-unsafe-memory-access=allow", "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1", "-Dloader.main=vn.congmo.cms.commands.Command", "-cp", jar.toString(), "org.springframework.boot.loader.launch.PropertiesLauncher");
        builder.command().addAll(List.of(arguments));
        builder.environment().keySet().removeIf(key -> key.startsWith("CONGMO_"));
        builder.environment().putAll(Server.environment(data));
        builder.environment().put("CONGMO_DATA", data.toString());
        return builder.redirectErrorStream(true);
    }

    /// Runs one to its end; it must succeed.
    static String run(Path data, String... arguments) {
        try {
            var process = of(data, arguments).start();
            var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (process.waitFor() != 0) throw new AssertionError(List.of(arguments) + " failed:\n" + said);
            return said;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
