package vn.congmo.accessibility.bench;

import java.io.PrintWriter;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import vn.congmo.accessibility.browser.PageServer;
import vn.congmo.accessibility.command.Texts;
import vn.congmo.accessibility.pages.PageChecks;
import vn.congmo.accessibility.pages.Source;
import vn.congmo.accessibility.pages.Sources;
import vn.congmo.accessibility.pages.Unreadable;
import vn.congmo.accessibility.reports.CheckedPage;

/// Checks the pages of a folder of cases, served at the root of a port of their own, and keeps what each engine said.
final class CaseBench {

    /// After how many pages it is said how far the run has come.
    private static final int STEP = 25;

    private final PageChecks checks;
    private final Sources sources = new Sources(Duration.ofSeconds(30), true);
    private final Texts texts;
    private final PrintWriter progress;
    private final Consumer<CheckedPage> each;

    /// @param each is given every page, under the address where the case is published
    CaseBench(PageChecks checks, Texts texts, PrintWriter progress, Consumer<CheckedPage> each) {
        this.checks = checks;
        this.texts = texts;
        this.progress = progress;
        this.each = each;
    }

    /// @param criteria everything that is counted, for the noise of the baseline
    List<Answer> run(CaseFolder folder, List<Case> cases, Collection<String> criteria) {
        try (var pages = PageServer.start()) {
            var base = pages.folder("/", folder.root());
            var noise = folder.baseline().isEmpty() ? Map.<Engine, Heard>of() : heard(check(folder, base, folder.baseline()), criteria, Map.of());
            var answers = new ArrayList<Answer>();
            for (var one : cases) {
                var page = check(folder, base, one.file());
                each.accept(new CheckedPage(published(one.file(), page.address()), page.at(), page.runs()));
                answers.add(answer(folder, one, page, noise));
                if (answers.size() % STEP == 0 || answers.size() == cases.size()) {
                    progress.println(texts.say("cases.progress", folder.name(), answers.size(), cases.size()));
                }
            }
            return answers;
        }
    }

    /// W3C takes implementation reports under the addresses of its own test cases, below which the folder keeps them.
    private static String published(String file, String served) {
        return file.startsWith("WAI/") ? "https://www.w3.org/" + file : served;
    }

    private static Answer answer(CaseFolder folder, Case one, CheckedPage page, Map<Engine, Heard> noise) {
        var took = new LinkedHashMap<String, Duration>();
        page.runs().forEach(run -> took.put(run.name(), run.took()));
        return new Answer(folder.name(), one, heard(page, one.criteria(), noise), took, Heard.untested(page), Heard.passed(page, one.criteria()));
    }

    private static Map<Engine, Heard> heard(CheckedPage page, Collection<String> criteria, Map<Engine, Heard> noise) {
        var heard = new EnumMap<Engine, Heard>(Engine.class);
        for (var engine : Engine.values()) {
            heard.put(engine, Heard.of(page, engine, criteria, noise.getOrDefault(engine, Heard.NOTHING)));
        }
        return heard;
    }

    /// A page that cannot be read is answered by silence, and said.
    private CheckedPage check(CaseFolder folder, URI base, String file) {
        var address = base.resolve(URI.create(file.replace(" ", "%20")));
        try {
            var source = sources.read(folder.root().resolve(file).toString());
            return checks.check(new Source(address, source.html(), source.file()), run -> {});
        } catch (Unreadable e) {
            progress.println(texts.say(e.key(), e.values()));
            return checks.nothing(address);
        }
    }
}
