package vn.congmo.river;

import java.nio.file.Path;
import java.util.Map;

/// The MongoDB server that `./congmo test --mongodb URI` names: each installation has a database of its own on it.
final class Server {

    private static final String URI = System.getenv().getOrDefault("CONGMO_MONGODB_URI", "");

    private Server() {}

    static boolean isNamed() {
        return !URI.isBlank();
    }

    static String uri() {
        return URI;
    }

    /// What a process that works on this data folder is told; nothing while the embedded database serves.
    static Map<String, String> environment(Path data) {
        return isNamed() ? Map.of("CONGMO_MONGODB_URI", URI, "CONGMO_DATABASE_NAME", "river-" + data.getFileName()) : Map.of();
    }
}
