package vn.congmo.themes;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PackagedThemeTest {

    @Test
    void the_theme_in_a_jar_is_the_theme_in_the_folder(@TempDir Path folder) throws Exception {
        try (var loader = new OwnClassesFirst(jar(folder))) {
            var theme = loader.loadClass(Theme.class.getName());
            assertThat(theme).isNotSameAs(Theme.class);
            var packaged = theme.getMethod("named", String.class).invoke(null, "lacquer");
            assertThat(theme.getMethod("version").invoke(packaged)).isEqualTo(Theme.named("lacquer").version());
        }
    }

    private static URL jar(Path folder) throws Exception {
        var classes = Path.of(Theme.class.getProtectionDomain().getCodeSource().getLocation().toURI());
        var file = folder.resolve("themes.jar");
        try (var jar = new JarOutputStream(Files.newOutputStream(file)); var files = Files.walk(classes)) {
            for (var from : files.filter(Files::isRegularFile).toList()) {
                jar.putNextEntry(new JarEntry(classes.relativize(from).toString().replace('\\', '/')));
                Files.copy(from, jar);
            }
        }
        return file.toUri().toURL();
    }

    /// Takes this module's classes and files from the jar, and what they use from where the test runs.
    private static final class OwnClassesFirst extends URLClassLoader {

        OwnClassesFirst(URL jar) {
            super(new URL[] {jar}, PackagedThemeTest.class.getClassLoader());
        }

        @Override
        public URL getResource(String name) {
            var own = findResource(name);
            return own == null ? super.getResource(name) : own;
        }

        @Override
        protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
            if (!name.startsWith("vn.congmo.themes.")) return super.loadClass(name, resolve);
            synchronized (getClassLoadingLock(name)) {
                var loaded = findLoadedClass(name);
                return loaded == null ? findClass(name) : loaded;
            }
        }
    }
}
