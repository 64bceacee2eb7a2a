package vn.congmo.portal.library;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;

/// Opens libraries for tests of other packages.
public final class Libraries {

    private Libraries() {}

    public static Library in(Path data) {
        try {
            return new Library(data, "", Clock.systemUTC());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
