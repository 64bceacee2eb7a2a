package vn.congmo.cms.checking;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import vn.congmo.accessibility.Report;

/// Which criteria the gate enforces: WCAG 2.0 level A and AA, with reference to TCVN 9249:2012.
final class Profile {

    static final String NAME = "tcvn-9249-reference";

    private final Map<String, String> levels;

    private Profile(Map<String, String> levels) {
        this.levels = levels;
    }

    static Profile load() {
        var table = Objects.requireNonNull(Report.class.getResourceAsStream("criteria.tsv"), "criteria.tsv");
        var levels = new LinkedHashMap<String, String>();
        try (var lines = new BufferedReader(new InputStreamReader(table, StandardCharsets.UTF_8))) {
            lines.lines().filter(line -> !line.startsWith("#")).map(line -> line.split("\t"))
                    .filter(columns -> columns[2].equals("2.0") && !columns[1].equals("AAA"))
                    .forEach(columns -> levels.put(columns[0], columns[1]));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Profile(levels);
    }

    /// Level of each criterion, in the order of the standard.
    Map<String, String> levels() {
        return levels;
    }

    boolean covers(String criterion) {
        return levels.containsKey(criterion);
    }
}
