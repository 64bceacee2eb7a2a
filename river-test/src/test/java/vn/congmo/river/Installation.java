package vn.congmo.river;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;

/// Both applications on an empty data folder with the samples loaded, as `./congmo run` leaves them.
final class Installation implements AutoCloseable {

    static final String PASSWORD = "river-test-first-password-27";

    final Path data;
    final Application api;
    final Application portal;

    private Installation(Path data, Application api, Application portal) {
        this.data = data;
        this.api = api;
        this.portal = portal;
    }

    private static final class Shared {
        static final Installation WITH_SAMPLES = Installation.withSamples();
    }

    /// One for all tests that change nothing which another test looks at.
    static Installation shared() {
        return Shared.WITH_SAMPLES;
    }

    static Installation withSamples() {
        var installation = on(LoadedOnce.copy(folder()));
        if (Server.isNamed()) installation.loadSamples();
        installation.portalIsUpToDate(installation.portal);
        return installation;
    }

    static Installation empty() {
        return on(folder());
    }

    /// The samples are loaded by the API once; every further installation begins with a copy of what that left on the disk.
    private static final class LoadedOnce {

        private static final Path DATA = loaded();

        private static Path loaded() {
            try (var installation = empty()) {
                installation.loadSamples();
                return installation.data;
            }
        }

        static Path copy(Path data) {
            if (Server.isNamed()) return data;
            try (var files = Files.walk(DATA)) {
                files.filter(file -> of(DATA, file, "cms") || of(DATA, file, "assets")).forEach(file -> copied(file, data.resolve(DATA.relativize(file))));
                return data;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private static boolean of(Path data, Path file, String part) {
            return file.startsWith(data.resolve(part)) && !file.endsWith("congmo.address");
        }

        private static void copied(Path from, Path to) {
            try {
                Files.copy(from, to);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private static Installation on(Path data) {
        int apiPort = Application.freePort();
        int portalPort = Application.freePort();
        var environment = environment(data, apiPort, portalPort);
        var api = Application.started("cms-api", apiPort, data, environment);
        return new Installation(data, api, Application.started("portal-site", portalPort, data, environment));
    }

    /// A second portal with an empty disk, on the same API.
    Application freshPortal() {
        var otherData = folder();
        int port = Application.freePort();
        return Application.started("portal-site", port, otherData,
                Map.of("CONGMO_DATA", otherData.toString(), "CONGMO_PORTAL_PORT", "" + port,
                        "CONGMO_API_URL", api.address("").toString(), "CONGMO_PORTAL_ORIGIN", portal.address("").toString()));
    }

    Management as(String account) {
        return Management.logIn(api::address, account, PASSWORD);
    }

    /// The portal has applied everything that the API has published.
    void portalIsUpToDate(Application reader) {
        Eventually.becomes("the portal has read the whole feed", Duration.ofSeconds(60), () -> {
            var health = Management.JSON.readTree(Http.get(reader.address("/health")).body());
            return health.get("position").asLong() == lastPosition();
        });
    }

    long lastPosition() {
        long last = 0;
        var next = api.address("/api/content/v1/changes?after=0&limit=100&wait=0");
        for (URI asked = null; !next.equals(asked); ) {
            asked = next;
            var page = Management.JSON.readTree(Http.get(asked).body());
            for (var change : page.get("changes")) last = change.get("position").asLong();
            next = URI.create(page.get("next").asString());
        }
        return last;
    }

    private void loadSamples() {
        var samples = Project.root().resolve("content-samples/target");
        var loader = new ProcessBuilder(Project.java(), "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1",
                "-cp", samples.resolve("content-samples.jar") + java.io.File.pathSeparator + samples.resolve("lib/*"),
                "vn.congmo.samples.LoadSamples", "--api", api.address("").toString());
        loader.environment().put("CONGMO_LOADER_PASSWORD", PASSWORD);
        var log = data.resolve("samples.log");
        try {
            int code = loader.redirectErrorStream(true).redirectOutput(log.toFile()).start().waitFor();
            if (code != 0) throw new AssertionError("The samples were not loaded:\n" + Files.readString(log));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    static Map<String, String> environment(Path data, int apiPort, int portalPort) {
        return Map.of("CONGMO_DATA", data.toString(), "CONGMO_API_PORT", "" + apiPort, "CONGMO_PORTAL_PORT", "" + portalPort,
                "CONGMO_API_URL", "http://127.0.0.1:" + apiPort, "CONGMO_PORTAL_ORIGIN", "http://127.0.0.1:" + portalPort,
                "CONGMO_ADMIN_PASSWORD", PASSWORD, "CONGMO_LOADER_PASSWORD", PASSWORD);
    }

    static Path folder() {
        try {
            return Files.createDirectories(Project.root().resolve("river-test/target/data/" + System.nanoTime()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        portal.close();
        api.close();
    }
}
