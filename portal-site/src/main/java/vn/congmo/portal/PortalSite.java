package vn.congmo.portal;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/// The portal: follows the change feed and answers readers from its own disk.
@SpringBootApplication
public class PortalSite {

    private static final String CARRIERS = "jdk.virtualThreadScheduler.parallelism";

    public static void main(String[] arguments) {
        letClassesLoad();
        SpringApplication.run(PortalSite.class, arguments);
    }

    /// On a machine of two cores, two virtual threads that load classes from the jar can hold both carriers and wait for a third, which has no carrier to go on:
    /// a process that has just started then never answers (`docs/decisions/0008-carriers-of-virtual-threads.md`). Carriers are only made when they are needed.
    static void letClassesLoad() {
        if (System.getProperty(CARRIERS) == null) System.setProperty(CARRIERS, "256");
    }
}
