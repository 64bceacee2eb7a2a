package vn.congmo.cms.problems;

import org.apache.catalina.core.StandardHost;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/// Puts our words in the place of the server's own pages.
@Component
@Order(Ordered.LOWEST_PRECEDENCE)
final class ServerRefusals implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {

    private final Problems problems;
    private final JsonMapper json;

    ServerRefusals(Problems problems, JsonMapper json) {
        this.problems = problems;
        this.json = json;
    }

    @Override
    public void customize(TomcatServletWebServerFactory factory) {
        factory.addContextCustomizers(context -> {
            if (!(context.getParent() instanceof StandardHost host)) return;
            // The server's own valve would write its page first.
            host.setErrorReportValveClass("");
            host.getPipeline().addValve(new RefusalValve(problems, json));
        });
    }
}
