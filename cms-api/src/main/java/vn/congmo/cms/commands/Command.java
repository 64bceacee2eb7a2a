package vn.congmo.cms.commands;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.slf4j.LoggerFactory;
import vn.congmo.cms.archives.ArchiveFault;
import vn.congmo.cms.storage.OpenDatabase;

/// The commands of cms-api: `java -cp cms-api.jar -Dloader.main=vn.congmo.cms.commands.Command org.springframework.boot.loader.launch.PropertiesLauncher NAME …`.
///
/// Exit codes: 0 done, 1 something that nobody foresaw, 2 wrong arguments, 3 the database does not answer, 4 no archive or a damaged one,
/// 5 something is in the way and was left as it is, 6 the installation lacks what its documents name.
public final class Command {

    private static final Map<String, Task> TASKS = Map.of(
            "backup", new BackupTask(), "restore", new RestoreTask(), "export", new ExportTask(), "import", new ImportTask(),
            "database", new DatabaseTask());

    private Command() {}

    /// One command.
    interface Task {
        /// @return the exit code
        int run(List<String> typed, Map<String, String> environment, Words words, PrintStream out);
    }

    public static void main(String[] arguments) {
        ((Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME)).setLevel(Level.ERROR);
        System.exit(run(arguments, System.getenv(), new PrintStream(System.out, true, StandardCharsets.UTF_8)));
    }

    static int run(String[] arguments, Map<String, String> environment, PrintStream out) {
        var typed = Arrays.asList(arguments);
        int language = typed.indexOf("--lang");
        var words = Words.in(language >= 0 && language + 1 < typed.size() ? typed.get(language + 1) : "vi");
        var task = typed.isEmpty() ? null : TASKS.get(typed.getFirst());
        if (task == null) throw new IllegalArgumentException("./congmo passes on only commands that there are, not " + typed);
        try {
            return task.run(typed.subList(1, typed.size()), environment, words, out);
        } catch (Arguments.WrongUse wrong) {
            out.println(words.say(wrong.code, wrong.argument));
            return 2;
        } catch (OpenDatabase.Unreachable unreachable) {
            out.println(words.say("unreachable", unreachable.place()));
            return 3;
        } catch (ArchiveFault fault) {
            out.println(words.say("archive." + fault.code(), fault.arguments().toArray()));
            return switch (fault.kind()) {
                case WRONG_ARCHIVE, DAMAGED -> 4;
                case IN_THE_WAY -> 5;
                case INSTALLATION_DAMAGED -> 6;
            };
        }
    }
}
