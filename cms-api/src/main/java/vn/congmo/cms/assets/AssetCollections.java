package vn.congmo.cms.assets;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.congmo.cms.storage.Migration;

@Configuration(proxyBeanMethods = false)
class AssetCollections {

    @Bean
    Migration unscannedCollection() {
        return Migration.collection("0250-unscanned", "unscanned");
    }
}
