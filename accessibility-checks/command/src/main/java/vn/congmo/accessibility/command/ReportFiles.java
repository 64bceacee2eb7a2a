package vn.congmo.accessibility.command;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import vn.congmo.accessibility.reports.PageResult;
import vn.congmo.accessibility.reports.ResultWriter;
import vn.congmo.accessibility.reports.Words;

/// Keeps results as files in a folder, page by page. Once closed it takes nothing more: whoever interrupts a run closes it from outside.
final class ReportFiles implements Closeable {

    private final List<Path> files = new ArrayList<>();
    private final List<ResultWriter> writers = new ArrayList<>();
    private boolean closed;

    ReportFiles(Path folder, Words words, List<Format> formats) throws IOException {
        Files.createDirectories(folder);
        for (var format : formats.stream().distinct().toList()) {
            files.add(folder.resolve(format.file()));
            writers.add(format.open(folder, words));
        }
    }

    synchronized void add(PageResult result) {
        if (closed) {
            return;
        }
        try {
            for (var writer : writers) {
                writer.add(result);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<Path> files() {
        return files;
    }

    /// Ends every report; all of them, even when one fails.
    @Override
    public synchronized void close() throws IOException {
        if (closed) {
            return;
        }
        closed = true;
        var failed = new ArrayList<IOException>();
        for (var writer : writers) {
            try {
                writer.close();
            } catch (IOException e) {
                failed.add(e);
            }
        }
        if (!failed.isEmpty()) {
            throw failed.getFirst();
        }
    }
}
