package vn.congmo.cms.documentation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import vn.congmo.accessibility.Page;
import vn.congmo.accessibility.StaticChecks;
import vn.congmo.cms.RunningApi;

class ApiDocumentTest extends RunningApi {

    private static final JsonMapper JSON = JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    @Autowired private MockMvc web;

    /// After a change that was meant: run this test with `-Dcongmo.openapi.write=true` and read the difference.
    @Test void the_document_that_is_checked_in_says_what_the_api_does() throws Exception {
        var served = JSON.readTree(text("/api/openapi.json"));
        var checkedIn = Path.of("..", "docs", "openapi.json");
        if (Boolean.getBoolean("congmo.openapi.write")) Files.writeString(checkedIn, JSON.writeValueAsString(served) + "\n");

        assertThat(JSON.readTree(Files.readString(checkedIn))).isEqualTo(served);
    }

    @Test void every_operation_is_explained_in_both_languages() throws Exception {
        var served = JSON.readTree(text("/api/openapi.json"));
        assertThat(served.get("openapi").asString()).startsWith("3.1");
        for (var path : served.get("paths")) {
            for (var operation : path) assertThat(operation.get("summary").asString()).doesNotStartWith("operation.");
        }
        assertThat(served.at("/components/securitySchemes").propertyNames()).contains("token", "session");
    }

    @Test void the_page_has_no_known_barrier_in_either_language() throws Exception {
        for (var address : new String[] {"/api", "/api?lang=en"}) {
            var page = text(address);
            assertThat(new StaticChecks(Clock.systemUTC()).check(Page.of(page, address)).failed()).isEmpty();
            assertThat(page).contains("/api/manage/v1/sessions").contains("https://congmo.vn/problems/accessibility-barriers");
        }
    }

    private String text(String address) throws Exception {
        var response = web.perform(get(address)).andReturn().getResponse();
        assertThat(response.getStatus()).as(address).isEqualTo(200);
        return response.getContentAsString(StandardCharsets.UTF_8);
    }
}
