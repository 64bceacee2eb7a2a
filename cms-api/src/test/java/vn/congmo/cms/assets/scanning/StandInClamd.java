package vn.congmo.cms.assets.scanning;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.Channels;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/// A small server that speaks clamd's INSTREAM and knows one signature.
public final class StandInClamd implements AutoCloseable {

    public static final String SIGNATURE = "Eicar-Test-Signature";

    private final ServerSocketChannel server;
    private final String address;
    private volatile @Nullable String fixedAnswer;
    private volatile int largest = Integer.MAX_VALUE;

    private StandInClamd(ServerSocketChannel server, String address) {
        this.server = server;
        this.address = address;
        Thread.ofVirtual().start(this::serve);
    }

    public static StandInClamd overTcp() throws IOException {
        return overTcp(0);
    }

    public static StandInClamd overTcp(int port) throws IOException {
        var server = bound(ServerSocketChannel.open(), new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
        return new StandInClamd(server, "tcp://127.0.0.1:" + server.socket().getLocalPort());
    }

    public static StandInClamd overFile(Path file) throws IOException {
        return new StandInClamd(bound(ServerSocketChannel.open(StandardProtocolFamily.UNIX), UnixDomainSocketAddress.of(file)), "unix:" + file);
    }

    private static ServerSocketChannel bound(ServerSocketChannel server, SocketAddress address) throws IOException {
        server.bind(address);
        return server;
    }

    /// The string by which scanners are tried (eicar.org), put together here so that no file of ours is taken for malware.
    public static String eicar() {
        return String.join("", "X5O!P%@AP[4\\PZX54(P^)7CC)7}$", "EICAR-", "STANDARD-", "ANTIVIRUS-", "TEST-", "FILE!", "$H+H*");
    }

    public String address() {
        return address;
    }

    public int port() {
        return server.socket().getLocalPort();
    }

    /// Answers so from now on, whatever is sent; empty hangs up without a word.
    public void alwaysAnswer(String answer) {
        fixedAnswer = answer;
    }

    /// Takes no more bytes than this.
    public void takeAtMost(int bytes) {
        largest = bytes;
    }

    private void serve() {
        while (server.isOpen()) {
            try {
                var client = server.accept();
                Thread.ofVirtual().start(() -> talk(client));
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void talk(SocketChannel client) {
        try (client) {
            if (!server.isOpen()) return;   // accepted while it was being closed
            var in = new DataInputStream(Channels.newInputStream(client));
            var answer = answer(in);
            Channels.newOutputStream(client).write(answer.isEmpty() ? new byte[0] : (answer + "\0").getBytes(StandardCharsets.UTF_8));
        } catch (IOException hungUp) {
            // A test looks at what the other side made of it.
        }
    }

    private String answer(DataInputStream in) throws IOException {
        var command = new StringBuilder();
        for (int letter = in.read(); letter > 0; letter = in.read()) command.append((char) letter);
        if (!command.toString().equals("zINSTREAM")) throw new EOFException("Unknown command " + command);
        var bytes = new ByteArrayOutputStream();
        for (int length = in.readInt(); length > 0; length = in.readInt()) {
            if (bytes.size() + length > largest) return "INSTREAM size limit exceeded. ERROR";
            bytes.write(in.readNBytes(length));
        }
        var fixed = fixedAnswer;
        if (fixed != null) return fixed;
        return bytes.toString(StandardCharsets.ISO_8859_1).contains(eicar()) ? "stream: " + SIGNATURE + " FOUND" : "stream: OK";
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}
