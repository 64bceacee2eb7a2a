package vn.congmo.cms;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

class StructureTest {

    @Test
    void packages_meet_only_at_their_doors_and_in_the_direction_of_the_river() {
        ApplicationModules.of(CmsApi.class).verify();
    }
}
