package vn.congmo.portal.pages;

import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.congmo.themes.Theme;

/// What pages are made with: the theme, and the folder that keeps them.
@Configuration(proxyBeanMethods = false)
class Ingredients {

    @Bean
    Theme theme(@Value("${congmo.portal.theme:lacquer}") String name) {
        return Theme.named(name);
    }

    @Bean
    PageFolder pageFolder(@Value("${congmo.data}") Path data) {
        return new PageFolder(data.resolve("portal/pages"));
    }
}
