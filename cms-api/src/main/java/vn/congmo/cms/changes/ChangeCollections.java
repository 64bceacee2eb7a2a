package vn.congmo.cms.changes;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.congmo.cms.storage.Migration;
import vn.congmo.cms.storage.UniqueIndex;

/// Changes by position, each once for its source; and the lease of the one relay that numbers them.
@Configuration(proxyBeanMethods = false)
class ChangeCollections {

    @Bean
    Migration changesCollection() {
        return Migration.collection("0150-changes", "changes", UniqueIndex.over("source"));
    }

    @Bean
    Migration leasesCollection() {
        return Migration.collection("0160-leases", "leases");
    }
}
