package vn.congmo.cms.documentation;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.info.License;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import java.util.List;
import java.util.Locale;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Completes what springdoc reads from the controllers: words, security, problems. The result is the same on every machine.
@Configuration(proxyBeanMethods = false)
class ApiDescription {

    private static final String TOKEN = "token";
    private static final String SESSION = "session";

    @Bean
    OpenApiCustomizer wordsAndProblems(MessageSource texts) {
        return api -> {
            api.setInfo(new Info().title("Cổng Mở").version("v1").description(text(texts, "api.about"))
                    .license(new License().name("Apache-2.0").identifier("Apache-2.0")));
            api.setServers(null);
            securitySchemes(api, texts);
            Problem.addTo(api.getComponents());
            api.getPaths().forEach((path, item) -> item.readOperationsMap().forEach((method, operation) -> complete(path, method, operation, texts)));
        };
    }

    private static void securitySchemes(OpenAPI api, MessageSource texts) {
        if (api.getComponents() == null) api.setComponents(new Components());
        api.getComponents()
                .addSecuritySchemes(TOKEN, new SecurityScheme().type(SecurityScheme.Type.HTTP).scheme("bearer").description(text(texts, "api.token")))
                .addSecuritySchemes(SESSION, new SecurityScheme().type(SecurityScheme.Type.APIKEY).in(SecurityScheme.In.COOKIE).name("JSESSIONID")
                        .description(text(texts, "api.session")));
    }

    private static void complete(String path, PathItem.HttpMethod method, Operation operation, MessageSource texts) {
        var key = OperationKey.of(method.name(), path);
        operation.operationId(key).summary(text(texts, "operation." + key)).tags(List.of(tag(path)));
        if (isProtected(path)) {
            operation.addSecurityItem(new SecurityRequirement().addList(TOKEN));
            operation.addSecurityItem(new SecurityRequirement().addList(SESSION));
        }
        if (path.startsWith("/api/content/")) Problem.addConditional(operation);
        Examples.addTo(operation, key);
        Problem.addResponses(operation, isProtected(path), method != PathItem.HttpMethod.GET);
    }

    private static boolean isProtected(String path) {
        return path.startsWith("/api/manage/") && !path.endsWith("/sessions");
    }

    /// "content" or "manage".
    private static String tag(String path) {
        return path.split("/")[2];
    }

    private static String text(MessageSource texts, String key) {
        return texts.getMessage(key, null, key, Locale.ENGLISH);
    }
}
