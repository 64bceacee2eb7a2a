package vn.congmo.accessibility.reports;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.congmo.accessibility.Report;

/// The success criteria that the rules know, by number.
final class Criteria {

    private static final Map<String, Criterion> ALL = read();

    private Criteria() {}

    static Optional<Criterion> find(String number) {
        return Optional.ofNullable(ALL.get(number));
    }

    private static Map<String, Criterion> read() {
        var table = Objects.requireNonNull(Report.class.getResourceAsStream("criteria.tsv"), "criteria.tsv");
        try (var lines = new BufferedReader(new InputStreamReader(table, StandardCharsets.UTF_8))) {
            return lines.lines().filter(line -> !line.startsWith("#")).map(line -> line.split("\t"))
                    .map(c -> new Criterion(c[0], c[1], c[2], c[3], c[4], c[5]))
                    .collect(Collectors.toUnmodifiableMap(Criterion::number, Function.identity()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
