package vn.congmo.accessibility.command;

import java.io.PrintWriter;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.congmo.accessibility.Profile;
import vn.congmo.accessibility.evaluation.ManualEvaluation;
import vn.congmo.accessibility.ignoring.Ignoring;
import vn.congmo.accessibility.pages.PageChecks;
import vn.congmo.accessibility.pages.Sources;
import vn.congmo.accessibility.pages.Unreadable;
import vn.congmo.accessibility.reports.CheckedPage;
import vn.congmo.accessibility.reports.PageResult;
import vn.congmo.accessibility.site.Stop;
import vn.congmo.accessibility.site.Walk;

/// Goes through the pages, tells what it does on the way, and comes to the exit code.
///
/// Keeps counts only: each page's result is handed on and let go, so that a large site needs no more memory than a small one.
final class Checking {

    private static final System.Logger LOG = System.getLogger(Checking.class.getName());

    private final Texts texts;
    private final PrintWriter progress;
    private final Profile profile;
    private final Ignoring ignoring;
    private final boolean together;
    private final List<ManualEvaluation> evaluations;
    private final Set<String> handed = new HashSet<>();
    private final ExitCode code = new ExitCode();

    /// @param together    true when the pages are compared with each other at the end
    /// @param evaluations what people found, told with the pages that it is of
    Checking(Texts texts, PrintWriter progress, Profile profile, Ignoring ignoring, boolean together, List<ManualEvaluation> evaluations) {
        this.texts = texts;
        this.progress = progress;
        this.profile = profile;
        this.ignoring = ignoring;
        this.together = together;
        this.evaluations = evaluations;
    }

    /// What is done with each result.
    interface Each {
        void result(PageResult result);
    }

    /// A page that cannot be read does not stop the others.
    int run(Walk pages, Sources sources, PageChecks checks, List<Each> each) {
        for (var next = pages.next(); next.isPresent(); next = pages.next()) {
            var stop = next.get();
            checked(stop, pages, sources, checks).ifPresent(page -> hand(judged(page), each));
        }
        for (var evaluation : evaluations) {
            evaluation.sample().stream().filter(address -> !handed.contains(address)).toList().forEach(address -> hand(judged(evaluation.alone(address), evaluation), each));
        }
        if (together) {
            hand(checks.together(pages.site() + "/*", pages.compared()), each);
        }
        ignoring.unused().forEach(name -> progress.println(texts.say("ignore.unused", name)));
        return code.value();
    }

    /// Whatever a page does, there is a result that says so; none for a page that redirects led to before.
    private Optional<CheckedPage> checked(Stop stop, Walk pages, Sources sources, PageChecks checks) {
        try {
            var source = sources.read(stop.address());
            return pages.arrived(stop, source)
                    ? Optional.of(checks.check(source, run -> progress.println(texts.say("progress", stop.address(), run, stop.number(), pages.total()))))
                    : Optional.empty();
        } catch (Unreadable e) {
            pages.failed(stop);
            code.unreadable(stop.wasAsked());
            return Optional.of(unreadable(stop, texts.say(e.key(), e.values()), checks));
        } catch (RuntimeException | StackOverflowError e) {
            LOG.log(System.Logger.Level.ERROR, "Checking " + stop.address() + " broke", e);
            return Optional.of(unreadable(stop, texts.say("page.threw", stop.address(), e), checks));
        }
    }

    private CheckedPage unreadable(Stop stop, String why, PageChecks checks) {
        progress.println(why);
        return checks.unreadable(stop.address(), why);
    }

    private CheckedPage judged(CheckedPage page) {
        return judged(page, null);
    }

    /// @param told the evaluation that the page holds already
    private CheckedPage judged(CheckedPage page, @Nullable ManualEvaluation told) {
        var whole = page;
        for (var evaluation : evaluations) {
            whole = evaluation == told ? whole : evaluation.beside(whole);
        }
        return whole;
    }

    private void hand(CheckedPage page, List<Each> each) {
        handed.add(page.address());
        var result = PageResult.of(page, profile, ignoring);
        code.heard(result);
        for (var one : each) {
            one.result(result);
        }
    }
}
