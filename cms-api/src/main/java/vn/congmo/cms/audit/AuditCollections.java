package vn.congmo.cms.audit;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.congmo.cms.storage.Migration;
import vn.congmo.cms.storage.UniqueIndex;

@Configuration(proxyBeanMethods = false)
class AuditCollections {

    @Bean
    Migration auditCollection() {
        return Migration.collection("0140-audit", "audit", UniqueIndex.over("source"));
    }
}
