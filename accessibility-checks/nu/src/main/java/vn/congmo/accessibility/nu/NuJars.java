package vn.congmo.accessibility.nu;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// The checker's own jars: the build lays them beside our classes (folder `nu`), as files or inside our jar.
final class NuJars {

    private static final String FOLDER = "nu";

    private NuJars() {}

    /// A class loader that sees the checker, what it brings, and the JDK: nothing of the application.
    static ClassLoader loader() {
        try {
            var here = Path.of(NuJars.class.getProtectionDomain().getCodeSource().getLocation().toURI());
            var jars = Files.isDirectory(here) ? list(here.resolve(FOLDER)) : unpack(here);
            if (jars.isEmpty()) {
                throw new IllegalStateException("The Nu HTML checker's jars are not beside " + here + "; build accessibility-checks/nu with Maven");
            }
            return new URLClassLoader("nu", jars.stream().map(NuJars::url).toArray(URL[]::new), ClassLoader.getPlatformClassLoader());
        } catch (IOException e) {
            throw new UncheckedIOException("The Nu HTML checker's jars could not be read", e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<Path> unpack(Path ourJar) throws IOException {
        var folder = Files.createTempDirectory("congmo-nu");
        folder.toFile().deleteOnExit();
        try (var contents = FileSystems.newFileSystem(ourJar)) {
            for (var jar : list(contents.getPath(FOLDER))) {
                var file = folder.resolve(jar.getFileName().toString());
                Files.copy(jar, file);
                file.toFile().deleteOnExit();
            }
        }
        return list(folder);
    }

    private static List<Path> list(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (var files = Files.list(folder)) {
            return files.filter(f -> f.toString().endsWith(".jar")).sorted().toList();
        }
    }

    private static URL url(Path jar) {
        try {
            return jar.toUri().toURL();
        } catch (MalformedURLException e) {
            throw new IllegalStateException(e);
        }
    }
}
