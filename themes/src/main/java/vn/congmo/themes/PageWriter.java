package vn.congmo.themes;

import java.io.Writer;

/// Holds a page while it is written, and knows how long it is by now.
final class PageWriter extends Writer {

    private final StringBuilder page = new StringBuilder(16_384);

    /// In UTF-16 units.
    int length() {
        return page.length();
    }

    char at(int offset) {
        return page.charAt(offset);
    }

    @Override
    public void write(char[] buffer, int offset, int length) {
        page.append(buffer, offset, length);
    }

    @Override
    public void write(String text, int offset, int length) {
        page.append(text, offset, offset + length);
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}

    @Override
    public String toString() {
        return page.toString();
    }
}
