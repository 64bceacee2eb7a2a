package vn.congmo.cms.commands;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.congmo.cms.archives.Restore;
import vn.congmo.cms.storage.OpenDatabase;

/// `./congmo restore FOLDER`.
final class RestoreTask implements Command.Task {

    @Override
    public int run(List<String> typed, Map<String, String> environment, Words words, PrintStream out) {
        var arguments = Arguments.of(typed, Set.of(), environment);
        var folder = Path.of(arguments.only(words.say("folder")));
        try (var open = OpenDatabase.of(arguments.mongodbUri(), arguments.databaseName(), arguments.data())) {
            Restore.from(folder, open.database(), arguments.assets(), new Telling(words, out));
        }
        out.println(words.say("restored", arguments.data()));
        return 0;
    }
}
