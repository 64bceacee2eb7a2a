package vn.congmo.portal;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/// The portal: follows the change feed and answers readers from its own disk.
@SpringBootApplication
public class PortalSite {

    public static void main(String[] arguments) {
        SpringApplication.run(PortalSite.class, arguments);
    }
}
