package vn.congmo.cms.commands;

import java.io.PrintStream;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import vn.congmo.cms.archives.Progress;

/// Tells how far a command has come: each kind of thing when it is done, and on the way every other second.
final class Telling implements Progress {

    private static final long PAUSE_NANOS = 2_000_000_000L;

    private final Words words;
    private final PrintStream out;
    private final Map<String, Boolean> told = new ConcurrentHashMap<>();
    private long last = System.nanoTime();

    Telling(Words words, PrintStream out) {
        this.words = words;
        this.out = out;
    }

    @Override
    public void reached(String what, long done, long total) {
        var now = System.nanoTime();
        var isEnd = done == total;
        if (!isEnd && now - last < PAUSE_NANOS || isEnd && total == 0 || isEnd && told.put(what, true) != null) return;
        last = now;
        out.println(words.say("progress", words.thing(what), done, total));
    }
}
