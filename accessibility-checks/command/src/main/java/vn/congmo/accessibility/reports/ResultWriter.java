package vn.congmo.accessibility.reports;

import java.io.Closeable;
import java.io.IOException;

/// Writes results one after another, so that the report of a large site needs no more memory than that of a page.
public interface ResultWriter extends Closeable {

    void add(PageResult result) throws IOException;

    /// Writes what stands at the end. A report that was not closed is not whole.
    @Override
    void close() throws IOException;
}
