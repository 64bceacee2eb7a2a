package vn.congmo.accessibility.language;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// The tables beside this class: a language or script, a tabulator, and what is written in it.
final class WordLists {

    private WordLists() {}

    static List<String[]> rows(String file) {
        try (var in = WordLists.class.getResourceAsStream(file)) {
            if (in == null) throw new IllegalStateException("The list " + file + " is missing from the program");
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().filter(line -> !line.startsWith("#") && !line.isBlank())
                    .map(line -> line.split("\t")).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
