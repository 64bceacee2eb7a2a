package vn.congmo.cms.commands;

import org.springframework.boot.Banner;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.LifecycleProcessor;
import org.springframework.context.support.AbstractApplicationContext;
import vn.congmo.cms.CmsApi;

/// The domain for a command: no server, and nothing that follows a clock or the feed; only what is asked for is built.
final class Unserved {

    private Unserved() {}

    /// @param uri where the database can be reached
    static ConfigurableApplicationContext on(String uri, Arguments arguments) {
        return new SpringApplicationBuilder(CmsApi.class).web(WebApplicationType.NONE).lazyInitialization(true).bannerMode(Banner.Mode.OFF)
                .initializers(context -> context.getBeanFactory().registerSingleton(AbstractApplicationContext.LIFECYCLE_PROCESSOR_BEAN_NAME, new StartsNothing()))
                .registerShutdownHook(false).run("--congmo.mongodb-uri=" + uri, "--congmo.data=" + arguments.data(), "--logging.level.root=error");
    }

    private static final class StartsNothing implements LifecycleProcessor {
        @Override public void onRefresh() {}

        @Override public void onClose() {}

        @Override public void start() {}

        @Override public void stop() {}

        @Override public boolean isRunning() {
            return false;
        }
    }
}
