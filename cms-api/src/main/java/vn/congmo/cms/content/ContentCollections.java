package vn.congmo.cms.content;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.congmo.cms.storage.Migration;
import vn.congmo.cms.storage.UniqueIndex;

/// Heads in `documents`, what they point at in `snapshots`, and tickets for the relay in `due`.
@Configuration(proxyBeanMethods = false)
class ContentCollections {

    @Bean
    Migration documentsCollection() {
        return Migration.collection("0110-documents", "documents", UniqueIndex.over("_id", "version"), UniqueIndex.wherePresent("paths"));
    }

    @Bean
    Migration snapshotsCollection() {
        return Migration.collection("0120-snapshots", "snapshots", UniqueIndex.wherePresent("edition"));
    }

    @Bean
    Migration dueCollection() {
        return Migration.collection("0130-due", "due");
    }
}
