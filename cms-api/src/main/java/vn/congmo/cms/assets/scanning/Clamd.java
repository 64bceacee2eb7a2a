package vn.congmo.cms.assets.scanning;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.congmo.cms.assets.scanning.Verdict.Why;

/// Speaks ClamAV's INSTREAM (clamd(8)): lengths of four bytes before each piece, a length of zero at the end, one line as the answer.
final class Clamd implements MalwareScanner {

    private static final Logger log = LoggerFactory.getLogger(Clamd.class);

    /// From the first byte that is sent until the answer.
    private static final Duration LONGEST = Duration.ofSeconds(60);
    private static final int PIECE = 64 * 1024;
    private static final int LONGEST_ANSWER = 4096;

    private final ClamdAddress address;

    Clamd(ClamdAddress address) {
        this.address = address;
    }

    @Override
    public boolean isThere() {
        return true;
    }

    @Override
    public Verdict scan(byte[] bytes) {
        try (var channel = address.connect()) {
            // Closing is what ends a read that waits: channels know no time-out.
            var end = CompletableFuture.runAsync(() -> close(channel), CompletableFuture.delayedExecutor(LONGEST.toSeconds(), TimeUnit.SECONDS));
            try {
                return verdict(answer(channel, bytes));
            } finally {
                end.cancel(false);
            }
        } catch (IOException e) {
            log.warn("The malware scanner at {} did not answer: {}", address, e.toString());
            return new Verdict.NotScanned(Why.UNREACHABLE);
        }
    }

    private static String answer(SocketChannel channel, byte[] bytes) throws IOException {
        try {
            send(channel, bytes);
        } catch (IOException hungUp) {
            // A scanner that takes no more says why before it hangs up.
            var why = read(channel);
            if (why.isEmpty()) throw hungUp;
            return why;
        }
        return read(channel);
    }

    private static void send(SocketChannel channel, byte[] bytes) throws IOException {
        write(channel, ByteBuffer.wrap("zINSTREAM\0".getBytes(StandardCharsets.US_ASCII)));
        for (int at = 0; at < bytes.length; at += PIECE) {
            int length = Math.min(PIECE, bytes.length - at);
            write(channel, ByteBuffer.allocate(4).putInt(length).flip());
            write(channel, ByteBuffer.wrap(bytes, at, length));
        }
        write(channel, ByteBuffer.allocate(4));
    }

    private static void write(SocketChannel channel, ByteBuffer buffer) throws IOException {
        while (buffer.hasRemaining()) channel.write(buffer);
    }

    private static String read(SocketChannel channel) throws IOException {
        var answer = new ByteArrayOutputStream();
        var buffer = ByteBuffer.allocate(512);
        while (answer.size() < LONGEST_ANSWER && channel.read(buffer) >= 0) {
            buffer.flip();
            while (buffer.hasRemaining()) {
                var letter = buffer.get();
                if (letter == 0) return answer.toString(StandardCharsets.UTF_8).strip();
                answer.write(letter);
            }
            buffer.clear();
        }
        return answer.toString(StandardCharsets.UTF_8).strip();
    }

    /// "stream: OK", "stream: NAME FOUND", or what went wrong.
    private static Verdict verdict(String answer) {
        var said = answer.startsWith("stream: ") ? answer.substring("stream: ".length()) : answer;
        if (said.equals("OK")) return new Verdict.Clean();
        if (said.endsWith(" FOUND")) return new Verdict.Infected(said.substring(0, said.length() - " FOUND".length()));
        log.warn("The malware scanner could not scan a file: {}", answer);
        return new Verdict.NotScanned(said.contains("size limit exceeded") ? Why.TOO_LARGE : said.isEmpty() ? Why.UNREACHABLE : Why.FAILED);
    }

    private static void close(SocketChannel channel) {
        try {
            channel.close();
        } catch (IOException e) {
            log.debug("A connection that took too long could not be closed", e);
        }
    }
}
