package vn.congmo.accessibility.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import vn.congmo.accessibility.Profile;
import vn.congmo.accessibility.pages.PageChecks;
import vn.congmo.accessibility.pages.Sources;
import vn.congmo.accessibility.pages.Unreadable;
import vn.congmo.accessibility.reports.PageResult;

/// Goes through the pages, tells what it does on the way, and comes to the exit code.
final class Checking {

    private final Texts texts;
    private final PrintWriter progress;
    private final Profile profile;

    Checking(Texts texts, PrintWriter progress, Profile profile) {
        this.texts = texts;
        this.progress = progress;
        this.profile = profile;
    }

    /// What is done with all results at the end.
    interface Finish {
        void with(List<PageResult> results) throws IOException;
    }

    /// A page that cannot be read does not stop the others.
    int run(List<String> pages, Sources sources, PageChecks checks, Finish finish, Terminal terminal) {
        var results = new ArrayList<PageResult>();
        var unreadable = 0;
        for (var page : pages) {
            try {
                var source = sources.read(page);
                var checked = checks.check(source, run -> progress.println(texts.say("progress", page, run)));
                var result = PageResult.of(checked, profile);
                terminal.print(result);
                results.add(result);
            } catch (Unreadable e) {
                progress.println(texts.say(e.key(), e.values()));
                unreadable++;
            }
        }
        var kept = kept(results, finish);
        return unreadable > 0 || !kept ? 2 : code(results);
    }

    private boolean kept(List<PageResult> results, Finish finish) {
        try {
            finish.with(results);
            return true;
        } catch (IOException e) {
            progress.println(texts.say("report.unwritten", e.getMessage()));
            return false;
        }
    }

    private static int code(List<PageResult> results) {
        if (results.stream().anyMatch(r -> !r.barriers().isEmpty())) {
            return 1;
        }
        return results.stream().anyMatch(r -> !r.untested().isEmpty()) ? 3 : 0;
    }
}
