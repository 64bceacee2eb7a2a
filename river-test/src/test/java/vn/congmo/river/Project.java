package vn.congmo.river;

import java.nio.file.Path;

/// Where this checkout is, and the Java that it is tested with.
final class Project {

    private Project() {}

    static Path root() {
        return Path.of(System.getProperty("congmo.root", "..")).toAbsolutePath().normalize();
    }

    static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    /// True for `./congmo test --all`.
    static boolean longMatrix() {
        return Boolean.getBoolean("congmo.all");
    }
}
