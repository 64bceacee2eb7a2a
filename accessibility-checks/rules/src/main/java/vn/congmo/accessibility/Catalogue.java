package vn.congmo.accessibility;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// The standards as data, read from the tables beside this class.
public final class Catalogue {

    private static final Map<String, Criterion> CRITERIA = read();
    private static final List<TcvnClause> TCVN_9249 = rows("tcvn-9249.tsv").stream().map(c -> new TcvnClause(c[0], c[1], List.of(c[2].split(" ")))).toList();

    private static final List<ActRule> ACT_RULES = rows("act-rules.tsv").stream().map(c -> new ActRule(c[0], c[1], words(c[2]), words(c[3]), c[4].equals("-") ? "" : c[4])).toList();

    private Catalogue() {}

    /// Every criterion of WCAG 2.0, 2.1 and 2.2, in the order of their numbers.
    public static Collection<Criterion> criteria() {
        return CRITERIA.values();
    }

    public static Optional<Criterion> criterion(String number) {
        return Optional.ofNullable(CRITERIA.get(number));
    }

    /// The clauses of TCVN 9249:2012 with the criteria that give evidence for each.
    /// Empty until somebody has entered them from the bought text.
    public static List<TcvnClause> tcvn9249() {
        return TCVN_9249;
    }

    /// The ACT rules, each with our rules for it or the reason why there is none.
    public static List<ActRule> actRules() {
        return ACT_RULES;
    }

    private static List<String> words(String cell) {
        return cell.equals("-") ? List.of() : List.of(cell.split(" "));
    }

    private static Map<String, Criterion> read() {
        var found = new LinkedHashMap<String, Criterion>();
        for (var cells : rows("criteria.tsv")) {
            found.put(cells[0], new Criterion(cells[0], Level.valueOf(cells[1]), cells[2], cells[3], cells[4], cells[5], deciders(cells[6])));
        }
        return Collections.unmodifiableMap(found);
    }

    private static Set<Decider> deciders(String cell) {
        return Arrays.stream(cell.split(",")).map(name -> Decider.valueOf(name.toUpperCase(Locale.ROOT))).collect(Collectors.toUnmodifiableSet());
    }

    private static List<String[]> rows(String table) {
        try (var in = Catalogue.class.getResourceAsStream(table)) {
            if (in == null) throw new IllegalStateException("The table " + table + " is missing from the program");
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#")).map(line -> line.split("\t")).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
