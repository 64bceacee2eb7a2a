package vn.congmo.cms.commands;

import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.congmo.cms.archives.SiteExport;
import vn.congmo.cms.storage.OpenDatabase;

/// `./congmo export SITE FOLDER`.
final class ExportTask implements Command.Task {

    @Override
    public int run(List<String> typed, Map<String, String> environment, Words words, PrintStream out) {
        var arguments = Arguments.of(typed, Set.of(), environment);
        if (arguments.rest().size() != 2) throw new Arguments.WrongUse("needs-two", words.say("site-and-folder"));
        var site = arguments.rest().getFirst();
        var folder = Path.of(arguments.rest().getLast()).toAbsolutePath().normalize();
        try (var open = OpenDatabase.of(arguments.mongodbUri(), arguments.databaseName(), arguments.data())) {
            SiteExport.make(open.database(), site, arguments.assets(), folder, Clock.systemUTC(), new Telling(words, out));
        }
        out.println(words.say("exported", site, folder));
        return 0;
    }
}
