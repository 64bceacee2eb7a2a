package vn.congmo.cms.management;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.congmo.cms.storage.Migration;

@Configuration(proxyBeanMethods = false)
class RequestCollection {

    @Bean
    Migration requestsCollection() {
        return Migration.collection("0180-requests", "requests");
    }
}
