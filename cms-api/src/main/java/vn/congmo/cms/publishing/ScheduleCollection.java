package vn.congmo.cms.publishing;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.congmo.cms.storage.Migration;

/// What is scheduled, in the order of time.
@Configuration(proxyBeanMethods = false)
class ScheduleCollection {

    @Bean
    Migration timetableCollection() {
        return Migration.collection("0190-timetable", "timetable");
    }
}
