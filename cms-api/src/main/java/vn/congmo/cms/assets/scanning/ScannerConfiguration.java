package vn.congmo.cms.assets.scanning;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class ScannerConfiguration {

    /// @param address where clamd listens; empty for no scanner
    @Bean
    MalwareScanner malwareScanner(@Value("${congmo.malware.clamd:}") String address) {
        return address.isBlank() ? new NoScanner() : new Clamd(ClamdAddress.of(address.strip()));
    }
}
