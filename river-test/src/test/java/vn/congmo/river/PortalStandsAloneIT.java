package vn.congmo.river;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// Citizens read while the CMS is down, and after the portal itself was started without it.
class PortalStandsAloneIT {

    @Test
    void every_page_and_image_is_served_with_the_cms_stopped_and_after_a_start_without_it() {
        try (var installation = Installation.withSamples()) {
            var before = Portal.everything(installation.portal);
            assertThat(before).hasSizeGreaterThan(40);
            assertThat(before.keySet()).anyMatch(path -> path.startsWith("/media/"));

            installation.api.stop();
            assertThat(Portal.everything(installation.portal)).isEqualTo(before);

            installation.portal.kill();
            installation.portal.again();
            assertThat(Portal.everything(installation.portal)).isEqualTo(before);

            var health = Management.JSON.readTree(Http.get(installation.portal.address("/health")).body());
            assertThat(health.get("following").asBoolean()).isFalse();
            installation.api.again();
        }
    }
}
