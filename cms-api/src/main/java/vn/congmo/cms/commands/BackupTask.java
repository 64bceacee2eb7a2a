package vn.congmo.cms.commands;

import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.congmo.cms.archives.Backup;
import vn.congmo.cms.storage.OpenDatabase;

/// `./congmo backup FOLDER`.
final class BackupTask implements Command.Task {

    @Override
    public int run(List<String> typed, Map<String, String> environment, Words words, PrintStream out) {
        var arguments = Arguments.of(typed, Set.of(), environment);
        var folder = Path.of(arguments.only(words.say("folder"))).toAbsolutePath().normalize();
        try (var open = OpenDatabase.of(arguments.mongodbUri(), arguments.databaseName(), arguments.data())) {
            Backup.make(open.database(), arguments.assets(), folder, Clock.systemUTC(), new Telling(words, out));
        }
        out.println(words.say("backup-made", folder));
        return 0;
    }
}
