package vn.congmo.themes;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.SortedMap;
import java.util.TreeMap;

/// The files of a theme, read once, by their names inside it ("styles/tokens.css"). Examples are not part of it.
record ThemeSource(SortedMap<String, byte[]> files, String version) {

    static ThemeSource onClassPath(String name) {
        var url = Theme.class.getResource("/" + name + "/layout/page.ftlh");
        if (url == null) throw new IllegalArgumentException("There is no theme «" + name + "» on the class path");
        try {
            return url.openConnection() instanceof JarURLConnection jar ? inJar(jar, name) : inFolder(folderOf(url));
        } catch (IOException e) {
            throw new UncheckedIOException("The theme «" + name + "» could not be read", e);
        }
    }

    static ThemeSource inFolder(Path folder) {
        if (!Files.isDirectory(folder.resolve("layout")))
            throw new IllegalArgumentException("A theme has a folder «layout»; " + folder + " has none");
        var files = new TreeMap<String, byte[]>();
        try (var paths = Files.walk(folder)) {
            for (var path : paths.filter(Files::isRegularFile).toList())
                put(files, folder.relativize(path).toString().replace('\\', '/'), Files.readAllBytes(path));
        } catch (IOException e) {
            throw new UncheckedIOException("The theme in " + folder + " could not be read", e);
        }
        return of(files);
    }

    String text(String name) {
        var bytes = files.get(name);
        if (bytes == null) throw new IllegalArgumentException("The theme has no file «" + name + "»");
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private static Path folderOf(URL layoutPage) {
        try {
            return Path.of(layoutPage.toURI()).getParent().getParent();
        } catch (URISyntaxException e) {
            throw new IllegalStateException("A class path address that is no address: " + layoutPage, e);
        }
    }

    /// Asks the connection for its jar, so that a jar inside a packaged application is read as well.
    private static ThemeSource inJar(JarURLConnection connection, String name) throws IOException {
        var files = new TreeMap<String, byte[]>();
        var jar = connection.getJarFile();
        for (var entry : jar.stream().filter(e -> !e.isDirectory() && e.getName().startsWith(name + "/")).toList())
            try (var in = jar.getInputStream(entry)) {
                put(files, entry.getName().substring(name.length() + 1), in.readAllBytes());
            }
        return of(files);
    }

    private static void put(SortedMap<String, byte[]> files, String name, byte[] bytes) {
        if (!name.contains("/examples/")) files.put(name, bytes);
    }

    private static ThemeSource of(SortedMap<String, byte[]> files) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            files.forEach((name, bytes) -> {
                digest.update((name + "\0" + bytes.length + "\0").getBytes(StandardCharsets.UTF_8));
                digest.update(bytes);
            });
            return new ThemeSource(files, HexFormat.of().formatHex(digest.digest(), 0, 8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
