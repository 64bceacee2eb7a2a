package vn.congmo.accessibility;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/// The example pages of a rule: `rules/<rule-id>/<outcome>-<what it shows>.html`; those that end in `-of-own-content` are held to the content model.
record ExamplePages(Rule rule) {

    record Example(String name, Outcome expected, Page page) {}

    List<Example> all() {
        try (Stream<Path> files = Files.list(folder())) {
            return files.sorted().map(this::read).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    boolean exist() {
        return Files.isDirectory(folder());
    }

    static Path root() {
        return Path.of("src/test/resources/rules");
    }

    private Path folder() {
        return root().resolve(rule.id());
    }

    private Example read(Path file) {
        try {
            var name = file.getFileName().toString();
            var source = Files.readString(file);
            var page = name.endsWith("-of-own-content.html") ? Page.ofOwnContent(source, name) : Page.of(source, name);
            return new Example(rule.id() + "/" + name, outcome(name), page);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Outcome outcome(String name) {
        if (name.startsWith("cannot-tell-")) return Outcome.CANNOT_TELL;
        return Outcome.valueOf(name.substring(0, name.indexOf('-')).toUpperCase(java.util.Locale.ROOT));
    }
}
