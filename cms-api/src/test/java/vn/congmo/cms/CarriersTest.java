package vn.congmo.cms;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class CarriersTest {

    private static final String CARRIERS = "jdk.virtualThreadScheduler.parallelism";

    private final String before = System.getProperty(CARRIERS);

    @AfterEach
    void restore() {
        if (before == null) System.clearProperty(CARRIERS);
        else System.setProperty(CARRIERS, before);
    }

    @Test
    void there_are_more_carriers_than_cores_unless_the_operator_says_otherwise() {
        System.clearProperty(CARRIERS);
        CmsApi.letClassesLoad();
        assertThat(Integer.getInteger(CARRIERS)).isGreaterThan(Runtime.getRuntime().availableProcessors());

        System.setProperty(CARRIERS, "3");
        CmsApi.letClassesLoad();
        assertThat(System.getProperty(CARRIERS)).isEqualTo("3");
    }
}
