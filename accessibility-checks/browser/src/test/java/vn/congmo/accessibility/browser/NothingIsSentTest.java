package vn.congmo.accessibility.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Keys and what scripts made into buttons are pressed, fields filled in: no server may hear of it.
class NothingIsSentTest {

    private static final String PAGE = """
            <!doctype html><html lang="vi"><head><meta charset="utf-8"><title>Góp ý</title></head><body><main><h1>Góp ý</h1>
            <form id="don" action="/gui" method="post" %s><label>Họ tên <input name="ten" id="ten"></label> <button>Gửi</button></form>
            <div tabindex="0" role="button" id="nut">Xem</div></main><script>const hoi = fetch; %s</script></body></html>""";

    private final List<String> heard = new CopyOnWriteArrayList<>();
    private HttpServer server;
    private String page = "";

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", exchange -> {
            heard.add(exchange.getRequestMethod() + " " + exchange.getRequestURI());
            var bytes = page.getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Content-Type", "text/html; charset=utf-8");
            exchange.sendResponseHeaders(200, bytes.length);
            exchange.getResponseBody().write(bytes);
            exchange.close();
        });
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "",
        "don.addEventListener('submit', (e) => e.stopImmediatePropagation());",
        "don.addEventListener('submit', (e) => { e.preventDefault(); fetch('/gui', { method: 'post' }); });",
        "don.addEventListener('submit', (e) => { e.preventDefault(); hoi('/gui', { method: 'post' }); });",
        "don.addEventListener('submit', () => { const r = new XMLHttpRequest(); r.open('post', '/gui'); r.send(); });",
        "don.addEventListener('submit', () => navigator.sendBeacon('/gui', 'x'));",
        "don.addEventListener('submit', () => { new Image().src = '/gui'; });",
        "don.target = '_blank'; don.addEventListener('submit', (e) => e.stopImmediatePropagation());",
        "nut.addEventListener('click', () => { location.href = '/gui'; });",
        "nut.addEventListener('click', () => window.open('/gui'));",
        "ten.addEventListener('change', () => don.submit());",
        "ten.addEventListener('focus', () => { location = '/gui'; });",
        "ten.addEventListener('focus', () => don.requestSubmit());",
        "nut.addEventListener('focus', () => { location.replace('/gui'); });",
        "nut.addEventListener('click', () => don.requestSubmit());",
        "nut.addEventListener('click', () => fetch('/gui', { method: 'post' }));",
        "let so = 0; setInterval(() => { nut.textContent = 'Xem ' + so++; }, 300); don.querySelector('button').textContent = 'Dừng';",
        "document.addEventListener('keydown', (e) => { if (e.key === 'g') location.assign('/gui'); });"})
    void no_way_of_sending_reaches_the_server(String script) {
        page = PAGE.formatted("", script);
        var address = URI.create("http://localhost:" + server.getAddress().getPort() + "/gop-y");

        new BrowserChecks(Chromium.shared(), Clock.systemUTC()).check(address, Setting.usual());

        assertThat(heard).isNotEmpty().noneMatch(request -> request.contains("/gui"));
        assertThat(Chromium.shared().driver().getCurrentUrl()).isEqualTo(address.toString());
        assertThat(Chromium.shared().driver().getWindowHandles()).hasSize(1);
    }
}
