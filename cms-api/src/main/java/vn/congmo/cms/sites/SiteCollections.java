package vn.congmo.cms.sites;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.congmo.cms.storage.Migration;
import vn.congmo.cms.storage.UniqueIndex;

@Configuration(proxyBeanMethods = false)
class SiteCollections {

    @Bean
    Migration sitesCollection() {
        return Migration.collection("0100-sites", "sites", UniqueIndex.over("_id", "version"));
    }
}
