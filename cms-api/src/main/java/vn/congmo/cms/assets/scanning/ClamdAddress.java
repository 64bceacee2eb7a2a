package vn.congmo.cms.assets.scanning;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.SocketChannel;
import java.util.regex.Pattern;

/// Where clamd listens: a file (`unix:/run/clamav/clamd.ctl`, or the path alone) or a host and port (`tcp://127.0.0.1:3310`, or without `tcp://`).
record ClamdAddress(String text, boolean isFile, String host, int port) {

    private static final Pattern HOST_AND_PORT = Pattern.compile("(?:tcp://)?(\\[[0-9A-Fa-f:.]+]|[^:/\\s]+):(\\d{1,5})");
    private static final int CONNECT_MILLISECONDS = 3_000;

    /// @throws IllegalArgumentException for what is neither
    static ClamdAddress of(String text) {
        if (text.startsWith("unix:/") || text.startsWith("/")) return new ClamdAddress(text, true, text.replaceFirst("^unix:", "").replaceFirst("^//+", "/"), 0);
        var found = HOST_AND_PORT.matcher(text);
        if (!found.matches() || Integer.parseInt(found.group(2)) > 65_535)
            throw new IllegalArgumentException("congmo.malware.clamd is “" + text + "”; write tcp://127.0.0.1:3310 or unix:/run/clamav/clamd.ctl, or leave it empty for no scanner");
        return new ClamdAddress(text, false, found.group(1), Integer.parseInt(found.group(2)));
    }

    SocketChannel connect() throws IOException {
        if (isFile) return open(UnixDomainSocketAddress.of(host));
        var channel = SocketChannel.open();
        try {
            channel.socket().connect(new InetSocketAddress(host, port), CONNECT_MILLISECONDS);
            return channel;
        } catch (IOException | RuntimeException e) {
            channel.close();
            throw e instanceof IOException io ? io : new IOException(e);
        }
    }

    private static SocketChannel open(SocketAddress file) throws IOException {
        var channel = SocketChannel.open(StandardProtocolFamily.UNIX);
        try {
            channel.connect(file);
            return channel;
        } catch (IOException | RuntimeException e) {
            channel.close();
            throw e instanceof IOException io ? io : new IOException(e);
        }
    }

    @Override
    public String toString() {
        return text;
    }
}
