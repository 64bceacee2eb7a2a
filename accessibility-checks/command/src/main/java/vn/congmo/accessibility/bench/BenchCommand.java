package vn.congmo.accessibility.bench;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import tools.jackson.core.JacksonException;
import vn.congmo.accessibility.Catalogue;
import vn.congmo.accessibility.Criterion;
import vn.congmo.accessibility.Profile;
import vn.congmo.accessibility.browser.Setting;
import vn.congmo.accessibility.command.Texts;
import vn.congmo.accessibility.command.WrongUsage;
import vn.congmo.accessibility.pages.PageChecks;
import vn.congmo.accessibility.pages.Plan;
import vn.congmo.accessibility.reports.EarlReport;

/// Scores the engine, beside axe-core alone, on a folder of pages with published verdicts.
///
/// A case that fails is caught when a result names one of its criteria as failed; a good case is a false alarm when one does.
/// Rules that fire on the folder's baseline page are left out. Exit codes: 0 measured, 2 bad usage or nothing to measure.
@Command(name = "./congmo bench accessibility", sortOptions = false)
public final class BenchCommand implements Callable<Integer> {

    @Option(names = "--cases", paramLabel = "FOLDER", required = true, descriptionKey = "cases")
    Path cases = Path.of(".");

    @Option(names = "--static", descriptionKey = "static")
    boolean staticOnly;

    @Option(names = "--no-nu", descriptionKey = "no-nu")
    boolean noNu;

    @Option(names = "--only", paramLabel = "TEXT", descriptionKey = "cases.only")
    @Nullable String only;

    @Option(names = "--every", paramLabel = "N", defaultValue = "1", descriptionKey = "cases.every")
    int every = 1;

    @Option(names = "--list", descriptionKey = "cases.list")
    boolean list;

    @Option(names = "--earl", paramLabel = "FILE", descriptionKey = "cases.earl")
    @Nullable Path earl;

    @Option(names = "--lang", paramLabel = "vi|en", descriptionKey = "lang")
    @Nullable String language;

    @Option(names = {"-h", "--help"}, usageHelp = true, descriptionKey = "help")
    boolean help;

    private final Texts texts;
    private final PrintWriter out;
    private final PrintWriter progress;

    BenchCommand(Texts texts, PrintWriter out, PrintWriter progress) {
        this.texts = texts;
        this.out = out;
        this.progress = progress;
    }

    public static void main(String... arguments) {
        var out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
        var err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
        System.exit(run(Texts.language(List.of(arguments), System.getenv()), out, err, arguments));
    }

    static int run(Locale locale, PrintWriter out, PrintWriter err, String... arguments) {
        var texts = new Texts(locale, "vn.congmo.accessibility.bench.texts");
        var line = new CommandLine(new BenchCommand(texts, out, err));
        line.setResourceBundle(texts.bundle()).setOut(out).setErr(err).setUsageHelpWidth(100)
                .setParameterExceptionHandler((wrong, given) -> WrongUsage.explain(wrong, texts));
        return line.execute(arguments);
    }

    @Override
    public Integer call() throws IOException {
        var criteria = Catalogue.criteria().stream().map(Criterion::number).filter(Profile.WCAG_20.criteria()::contains)
                .sorted(Comparator.comparing(BenchCommand::sortable)).toList();
        var folders = folders(criteria);
        if (folders.stream().allMatch(f -> f.cases().isEmpty())) {
            progress.println(texts.say("cases.none", cases));
            return 2;
        }
        var checks = new PageChecks(staticOnly ? Plan.staticOnly() : new Plan(!noNu, List.of(Setting.usual())), Clock.systemUTC());
        var answers = new ArrayList<Answer>();
        try (var report = earl == null ? null : new EarlReport(Files.newBufferedWriter(earl))) {
            var bench = new CaseBench(checks, texts, progress, report == null ? page -> {} : report::add);
            for (var folder : folders) {
                answers.addAll(bench.run(folder, chosen(folder), criteria));
            }
        }
        if (list) {
            Misses.print(answers, texts, out);
        }
        new Tables(texts, out, staticOnly ? List.of(Engine.STATIC) : List.of(Engine.values())).print(answers, criteria);
        return 0;
    }

    private List<CaseFolder> folders(List<String> criteria) throws IOException {
        if (!Files.isDirectory(cases)) {
            return List.of();
        }
        try {
            return CaseFolder.in(cases, Set.copyOf(criteria));
        } catch (JacksonException e) {
            progress.println(texts.say("cases.manifest", e.getOriginalMessage()));
            return List.of();
        }
    }

    private List<Case> chosen(CaseFolder folder) {
        var asked = folder.cases().stream().filter(c -> only == null || c.id().contains(only) || c.criteria().contains(only) || c.title().contains(only)).toList();
        return IntStream.range(0, asked.size()).filter(i -> i % every == 0).mapToObj(asked::get).toList();
    }

    private static String sortable(String number) {
        var parts = number.split("\\.");
        return parts[0] + parts[1] + "%2s".formatted(parts[2]);
    }
}
