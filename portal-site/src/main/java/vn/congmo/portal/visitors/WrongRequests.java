package vn.congmo.portal.visitors;

import org.apache.catalina.core.StandardHost;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.congmo.portal.pages.Pages;

/// What the server itself refuses, before any filter sees it, is answered with our pages too.
@Component
@Order(Ordered.LOWEST_PRECEDENCE)
final class WrongRequests implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {

    private final Pages pages;
    private final Safety safety;

    WrongRequests(Pages pages, Safety safety) {
        this.pages = pages;
        this.safety = safety;
    }

    @Override
    public void customize(TomcatServletWebServerFactory factory) {
        factory.addContextCustomizers(context -> {
            if (!(context.getParent() instanceof StandardHost host)) return;
            // The server's own valve would write its page first.
            host.setErrorReportValveClass("");
            host.getPipeline().addValve(new RefusalValve(pages, safety));
        });
    }
}
