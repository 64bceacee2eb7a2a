package vn.congmo.accessibility.command;

import java.io.Closeable;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.util.function.Supplier;
import vn.congmo.accessibility.reports.PageResult;

/// Ends the reports when the run is interrupted (Ctrl-C), so that what was found until then can be read; the reports say that they are not whole.
///
/// Closed when the run came to its end.
final class Interruption implements Closeable {

    private final Thread hook;

    /// @param unfinished what stands at the end of the reports instead of the pages that were not checked any more
    Interruption(ReportFiles files, Supplier<PageResult> unfinished, PrintWriter progress, Texts texts) {
        hook = new Thread(() -> end(files, unfinished, progress, texts), "end-reports");
        Runtime.getRuntime().addShutdownHook(hook);
    }

    private static void end(ReportFiles files, Supplier<PageResult> unfinished, PrintWriter progress, Texts texts) {
        try {
            files.add(unfinished.get());
            files.close();
            files.files().forEach(file -> progress.println(texts.say("report.interrupted", file)));
        } catch (IOException | UncheckedIOException e) {
            progress.println(texts.say("report.unwritten", e.getMessage()));
        }
        progress.flush();
    }

    @Override
    public void close() {
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException e) {
            // The process is ending; the hook does its work.
        }
    }
}
