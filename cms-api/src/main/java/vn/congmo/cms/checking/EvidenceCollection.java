package vn.congmo.cms.checking;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.congmo.cms.storage.Migration;

@Configuration(proxyBeanMethods = false)
class EvidenceCollection {

    @Bean
    Migration evidenceCollectionSteps() {
        return Migration.collection("0170-evidence", "evidence");
    }

    @Bean
    Migration browserEvidenceCollectionSteps() {
        return Migration.collection("0171-browser-evidence", "browser-evidence");
    }
}
