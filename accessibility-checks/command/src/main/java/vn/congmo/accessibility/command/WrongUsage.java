package vn.congmo.accessibility.command;

import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;
import vn.congmo.accessibility.browser.Setting;

/// Says what is wrong with the way the command was called, all of it at once.
public final class WrongUsage {

    private WrongUsage() {}

    /// What picocli refused, in the reader's language.
    public static int explain(ParameterException wrong, Texts texts) {
        var line = wrong.getCommandLine();
        var said = switch (wrong) {
            case UnmatchedArgumentException e -> texts.say("usage.unknown", String.join(" ", e.getUnmatched()));
            case MissingParameterException e when !e.getMissing().isEmpty() -> texts.say("usage.value-missing", e.getMissing().getFirst().paramLabel());
            default -> wrong.getArgSpec() == null ? texts.say("usage.wrong")
                    : texts.say("usage.value-wrong", String.valueOf(wrong.getValue()), name(wrong), wrong.getArgSpec().paramLabel());
        };
        line.getErr().println(said);
        line.getErr().println(texts.say("usage.see-help", line.getCommandName()));
        return 2;
    }

    /// Keys of what is wrong with options that picocli could read.
    static List<String> in(CheckCommand command) {
        var wrong = new ArrayList<String>();
        if (command.pages.isEmpty() && command.evaluations.isEmpty() && !command.bench && !command.follow) {
            wrong.add("usage.no-pages");
        }
        if (!command.pages.isEmpty() && command.bench) {
            wrong.add("usage.bench-pages");
        }
        if (command.widths.stream().anyMatch(width -> width < Setting.NARROW || width > 7680)) {
            wrong.add("usage.viewport");
        }
        if (command.mostPages != null && command.mostPages < 1 || command.depth < 0 || command.depth > 100) {
            wrong.add("usage.site-limits");
        }
        return wrong;
    }

    private static String name(ParameterException wrong) {
        return wrong.getArgSpec() instanceof OptionSpec option ? option.longestName() : wrong.getArgSpec().paramLabel();
    }
}
