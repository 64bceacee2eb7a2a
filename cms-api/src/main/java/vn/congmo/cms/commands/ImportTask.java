package vn.congmo.cms.commands;

import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.congmo.cms.archives.SiteImport;
import vn.congmo.cms.storage.OpenDatabase;

/// `./congmo import FOLDER`, and `./congmo import FILE --site KEY …`.
final class ImportTask implements Command.Task {

    @Override
    public int run(List<String> typed, Map<String, String> environment, Words words, PrintStream out) {
        var arguments = Arguments.of(typed, Set.of("--site", "--locale", "--section", "--uploads", "--report"), environment);
        var folder = Path.of(arguments.only(words.say("folder-or-file")));
        if (Files.isRegularFile(folder)) return new ForeignImport(arguments, words, out).run(folder);
        try (var open = OpenDatabase.of(arguments.mongodbUri(), arguments.databaseName(), arguments.data()); var context = Unserved.on(open.uri(), arguments)) {
            var site = context.getBean(SiteImport.class).from(folder, arguments.assets(), new Telling(words, out));
            out.println(words.say("imported", site));
        }
        return 0;
    }
}
