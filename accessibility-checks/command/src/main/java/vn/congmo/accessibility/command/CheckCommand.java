package vn.congmo.accessibility.command;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.congmo.accessibility.Profile;
import vn.congmo.accessibility.browser.BrowserMissing;
import vn.congmo.accessibility.browser.Scheme;
import vn.congmo.accessibility.browser.Setting;
import vn.congmo.accessibility.evaluation.EvaluationFile;
import vn.congmo.accessibility.evaluation.ManualEvaluation;
import vn.congmo.accessibility.evaluation.WrongEvaluation;
import vn.congmo.accessibility.ignoring.IgnoreFile;
import vn.congmo.accessibility.ignoring.Ignoring;
import vn.congmo.accessibility.ignoring.WrongIgnoreFile;
import vn.congmo.accessibility.pages.Browser;
import vn.congmo.accessibility.pages.LogIn;
import vn.congmo.accessibility.pages.PageChecks;
import vn.congmo.accessibility.pages.Plan;
import vn.congmo.accessibility.pages.Sources;
import vn.congmo.accessibility.pages.Unreadable;
import vn.congmo.accessibility.reports.PageResult;
import vn.congmo.accessibility.reports.Words;
import vn.congmo.accessibility.site.Limits;
import vn.congmo.accessibility.site.Walk;

/// Looks for accessibility barriers on pages and files.
///
/// Exit codes: 0 nothing found, 1 barriers found, 2 bad usage or a page that could not be read, 3 something could not be checked.
@Command(name = "./congmo check", sortOptions = false)
public final class CheckCommand implements Callable<Integer> {

    private static final String PROFILES = "tcvn-9249-reference|wcag-2.0[-a|-aaa]|wcag-2.1[-a|-aaa]|wcag-2.2[-a|-aaa]|en-301-549";
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @Parameters(paramLabel = "URL|FILE", arity = "0..*", descriptionKey = "pages")
    List<String> pages = new ArrayList<>();

    @Option(names = "--site", descriptionKey = "site-option")
    boolean site;

    @Option(names = "--pages", paramLabel = "N", descriptionKey = "pages-option")
    @Nullable Integer mostPages;

    @Option(names = "--depth", paramLabel = "N", defaultValue = "5", descriptionKey = "depth")
    int depth = 5;

    @Option(names = "--exclude", paramLabel = "ADDRESS", descriptionKey = "exclude")
    List<String> exclude = new ArrayList<>();

    @Option(names = "--no-robots", descriptionKey = "no-robots")
    boolean noRobots;

    @Option(names = "--login", paramLabel = "FILE", descriptionKey = "login")
    @Nullable Path login;

    @Option(names = "--ignore", paramLabel = "FILE", descriptionKey = "ignore")
    @Nullable Path ignore;

    @Option(names = "--evaluation", paramLabel = "FILE", descriptionKey = "evaluation")
    List<Path> evaluations = new ArrayList<>();

    @Option(names = "--static", descriptionKey = "static")
    boolean staticOnly;

    @Option(names = "--no-nu", descriptionKey = "no-nu")
    boolean noNu;

    @Option(names = "--profile", paramLabel = PROFILES, defaultValue = "wcag-2.0", descriptionKey = "profile")
    Profile profile = Profile.WCAG_20;

    @Option(names = "--viewport", paramLabel = "PX", split = ",", defaultValue = "1280,320", descriptionKey = "viewport")
    List<Integer> widths = List.of();

    @Option(names = "--scheme", paramLabel = "light|dark|high-contrast|forced-colors", split = ",", defaultValue = "light", descriptionKey = "scheme")
    List<Scheme> schemes = List.of();

    @Option(names = "--report", paramLabel = "DIR", descriptionKey = "report")
    @Nullable Path folder;

    @Option(names = "--format", paramLabel = "html|earl|junit|sarif|csv", split = ",", defaultValue = "html,earl", descriptionKey = "format")
    List<Format> formats = List.of();

    @Option(names = "--follow", descriptionKey = "follow")
    boolean follow;

    @Option(names = "--api", paramLabel = "URL", defaultValue = "http://127.0.0.1:8081", descriptionKey = "follow.api")
    URI api = URI.create("http://127.0.0.1:8081");

    @Option(names = "--portal", paramLabel = "URL", defaultValue = "http://127.0.0.1:8080", descriptionKey = "follow.at-portal")
    URI portal = URI.create("http://127.0.0.1:8080");

    @Option(names = "--position", paramLabel = "FILE", defaultValue = "data/check-position", descriptionKey = "follow.position")
    Path position = Path.of("data/check-position");

    @Option(names = "--once", descriptionKey = "follow.once")
    boolean once;

    @Option(names = "--lang", paramLabel = "vi|en", descriptionKey = "lang")
    Language language = Language.VI;

    @Option(names = "--any-status", descriptionKey = "any-status")
    boolean anyStatus;

    @Option(names = "--quiet", descriptionKey = "quiet")
    boolean quiet;

    @Option(names = "--bench", descriptionKey = "bench")
    boolean bench;

    @Option(names = {"-h", "--help"}, usageHelp = true, descriptionKey = "help")
    boolean help;

    private final Texts texts;
    private final BufferedReader in;
    private final PrintWriter out;
    private final PrintWriter progress;

    enum Language { VI, EN }

    CheckCommand(Texts texts, BufferedReader in, PrintWriter out, PrintWriter progress) {
        this.texts = texts;
        this.in = in;
        this.out = out;
        this.progress = progress;
    }

    public static void main(String... arguments) {
        var in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        var out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
        var err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
        System.exit(run(Texts.language(List.of(arguments), System.getenv()), in, out, err, arguments));
    }

    /// Runs the command inside of another program.
    ///
    /// @return the exit code
    public static int run(Locale locale, BufferedReader in, PrintWriter out, PrintWriter err, String... arguments) {
        var texts = new Texts(locale);
        var line = new CommandLine(new CheckCommand(texts, in, out, err));
        line.setResourceBundle(texts.bundle()).setOut(out).setErr(err).setCaseInsensitiveEnumValuesAllowed(true)
                .registerConverter(Profile.class, name -> Profile.named(name).orElseThrow())
                .registerConverter(Scheme.class, name -> Scheme.valueOf(name.toUpperCase(Locale.ROOT).replace('-', '_')))
                .setParameterExceptionHandler((wrong, given) -> WrongUsage.explain(wrong, texts))
                .setUsageHelpWidth(100);
        return line.execute(arguments);
    }

    @Override
    public Integer call() throws IOException {
        var wrong = WrongUsage.in(this);
        if (!wrong.isEmpty()) {
            wrong.forEach(key -> progress.println(texts.say(key)));
            return 2;
        }
        var sources = new Sources(PATIENCE, anyStatus);
        var checks = new PageChecks(plan(), Clock.systemUTC());
        try {
            if (login != null) {
                Browser.shared().logIn(LogIn.read(login, System.getenv()), sources);
            }
            if (follow) {
                return new Following(this, texts, out, progress).run(sources, checks);
            }
            if (bench) {
                return new Bench(checks, sources, texts).run(in, out) ? 0 : 3;
            }
            var ignoring = ignoring();
            var judged = evaluations();
            var walk = walk(sources);
            return checked(new Checking(texts, progress, profile, ignoring, site, judged), walk, sources, checks);
        } catch (Unreadable e) {
            progress.println(texts.say(e.key(), e.values()));
        } catch (WrongIgnoreFile e) {
            e.faults().forEach(fault -> progress.println(texts.say(fault.key(), fault.values().toArray())));
        } catch (WrongEvaluation e) {
            e.faults().forEach(fault -> progress.println(texts.say(fault.key(), fault.values().toArray())));
        } catch (BrowserMissing e) {
            progress.println(texts.say("login.no-browser", e.getMessage()));
        } finally {
            if (login != null) {
                Browser.shared().logOut();
            }
        }
        return 2;
    }

    private int checked(Checking checking, Walk walk, Sources sources, PageChecks checks) {
        var terminal = new Terminal(out, Words.in(texts.locale()), quiet);
        if (folder == null) {
            return checking.run(walk, sources, checks, List.of(terminal::print));
        }
        List<Path> written;
        int code;
        var unfinished = texts.say("page.interrupted");
        try (var files = new ReportFiles(folder, Words.in(texts.locale()), formats);
             var interruption = new Interruption(files, () -> PageResult.of(checks.unreadable(walk.site() + "/*", unfinished), profile), progress, texts)) {
            code = checking.run(walk, sources, checks, List.of(terminal::print, files::add));
            written = files.files();
        } catch (IOException | UncheckedIOException e) {
            progress.println(texts.say("report.unwritten", e.getMessage()));
            return 2;
        }
        written.forEach(file -> progress.println(texts.say("report.written", file)));
        return code;
    }

    private Walk walk(Sources sources) throws Unreadable {
        var most = mostPages == null ? site ? 100 : Integer.MAX_VALUE : mostPages;
        var walk = new Walk(new Limits(most, site ? depth : 0, exclude, !noRobots), sources);
        for (var page : pages) {
            walk.start(page);
        }
        return walk;
    }

    private Ignoring ignoring() throws WrongIgnoreFile {
        if (ignore == null && !Files.exists(IgnoreFile.USUAL)) {
            return Ignoring.nothing();
        }
        return IgnoreFile.read(ignore == null ? IgnoreFile.USUAL : ignore, LocalDate.now(Clock.system(Words.VIETNAM)));
    }

    private List<ManualEvaluation> evaluations() throws WrongEvaluation {
        var read = new ArrayList<ManualEvaluation>();
        for (var file : evaluations) {
            read.add(EvaluationFile.read(file, LocalDate.now(Clock.system(Words.VIETNAM))));
        }
        return read;
    }

    private Plan plan() {
        if (staticOnly) {
            return Plan.staticOnly();
        }
        var settings = bench ? List.of(Setting.usual())
                : widths.stream().flatMap(width -> schemes.stream().map(scheme -> Setting.of(width, scheme))).toList();
        return new Plan(!noNu, settings, folder != null);
    }
}
