package vn.congmo.cms.commands;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.SmartLifecycle;
import vn.congmo.cms.assets.Uploads;
import vn.congmo.cms.imports.FolderOfUploads;
import vn.congmo.cms.imports.Imports;
import vn.congmo.cms.imports.ItemReport;
import vn.congmo.cms.imports.Pictures;
import vn.congmo.cms.imports.UnreadableSource;
import vn.congmo.cms.imports.Wish;
import vn.congmo.cms.sites.Language;
import vn.congmo.cms.sites.Site;
import vn.congmo.cms.sites.Sites;
import vn.congmo.cms.storage.OpenDatabase;

/// `./congmo import FILE --site KEY [--locale LANGUAGE] [--section ITEM] [--uploads FOLDER] [--report FILE]`.
record ForeignImport(Arguments arguments, Words words, PrintStream out) {

    private static final int ENTRIES_BETWEEN_WORDS = 500;

    /// @return the exit code; 4 when the file cannot be read to its end, 6 when entries were refused
    int run(Path file) {
        if (arguments.value("--site") == null) throw new Arguments.WrongUse("needs-option", "--site");
        var report = arguments.value("--report") == null ? Path.of(file + ".report.jsonl") : Path.of(arguments.value("--report"));
        try (var open = OpenDatabase.of(arguments.mongodbUri(), arguments.databaseName(), arguments.data()); var context = Unserved.on(open.uri(), arguments)) {
            var wish = wish(context);
            var follow = context.getBean("followFeed", SmartLifecycle.class);
            follow.start();
            try {
                return run(file, report, wish, context);
            } finally {
                follow.stop();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Wish wish(ConfigurableApplicationContext context) {
        var key = arguments.value("--site");
        var site = context.getBean(Sites.class).find(key).orElseThrow(() -> new Arguments.WrongUse("no-such-site", key));
        return new Wish(key, locale(site), section());
    }

    private Language locale(Site site) {
        var tag = arguments.value("--locale");
        if (tag == null) return site.locales().getFirst();
        return site.locales().stream().filter(locale -> locale.tag().equals(tag)).findFirst().orElseThrow(() -> new Arguments.WrongUse("no-such-locale", tag));
    }

    private @Nullable UUID section() {
        var item = arguments.value("--section");
        try {
            return item == null ? null : UUID.fromString(item);
        } catch (IllegalArgumentException e) {
            throw new Arguments.WrongUse("not-an-item", item);
        }
    }

    private int run(Path file, Path report, Wish wish, ConfigurableApplicationContext context) throws IOException {
        var uploads = arguments.value("--uploads");
        Pictures pictures = uploads == null ? Pictures.NONE : new FolderOfUploads(Path.of(uploads), context.getBean(Uploads.class));
        var outcomes = new EnumMap<ItemReport.Outcome, Integer>(ItemReport.Outcome.class);
        var withBarriers = new int[1];
        int code = 0;
        try (var in = new BufferedInputStream(Files.newInputStream(file)); var written = new ReportFile(report, words)) {
            context.getBean(Imports.class).read(in, wish, pictures, words.locale(), done -> {
                written.add(done);
                outcomes.merge(done.outcome(), 1, Integer::sum);
                if (!done.barriers().isEmpty()) withBarriers[0]++;
                int all = outcomes.values().stream().mapToInt(Integer::intValue).sum();
                if (all % ENTRIES_BETWEEN_WORDS == 0) out.println(words.say("entries-so-far", all));
            });
        } catch (UnreadableSource damaged) {
            out.println(words.say("unreadable", file, damaged.line(), String.valueOf(damaged.getMessage())));
            code = 4;
        }
        summary(outcomes, withBarriers[0], report);
        return code == 0 && outcomes.containsKey(ItemReport.Outcome.REFUSED) ? 6 : code;
    }

    private void summary(Map<ItemReport.Outcome, Integer> outcomes, int withBarriers, Path report) {
        out.println(words.say("foreign-imported", outcomes.getOrDefault(ItemReport.Outcome.DRAFTED, 0), withBarriers, outcomes.getOrDefault(ItemReport.Outcome.THERE, 0),
                outcomes.getOrDefault(ItemReport.Outcome.LEFT_OUT, 0), outcomes.getOrDefault(ItemReport.Outcome.REFUSED, 0), report));
    }
}
