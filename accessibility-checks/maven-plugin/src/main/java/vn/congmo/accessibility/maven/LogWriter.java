package vn.congmo.accessibility.maven;

import java.io.Writer;
import java.util.function.Consumer;

/// Gives whole lines to Maven's log.
final class LogWriter extends Writer {

    private final Consumer<String> log;
    private final StringBuilder line = new StringBuilder();

    LogWriter(Consumer<String> log) {
        this.log = log;
    }

    @Override
    public void write(char[] text, int from, int length) {
        for (var i = from; i < from + length; i++) {
            if (text[i] == '\n') {
                log.accept(line.toString().stripTrailing());
                line.setLength(0);
            } else {
                line.append(text[i]);
            }
        }
    }

    @Override
    public void flush() {
        // A line that is not whole yet waits for its end.
    }

    @Override
    public void close() {
        if (!line.isEmpty()) {
            log.accept(line.toString());
        }
    }
}
