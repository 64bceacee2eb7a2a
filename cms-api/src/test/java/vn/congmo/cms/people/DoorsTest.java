package vn.congmo.cms.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.congmo.cms.RunningApi;
import vn.congmo.cms.assets.Pictures;

/// Who gets in where, over HTTP.
class DoorsTest extends RunningApi {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    @Autowired private MockMvc web;

    @Test void without_a_log_in_the_management_api_says_that_one_is_needed() throws Exception {
        refused(401, "log-in-required", get("/api/manage/v1/tokens"));
        refused(401, "log-in-required", get("/api/manage/v1/tokens").header("Authorization", "Bearer congmo_wrong"));
        refused(401, "log-in-required", post("/api/manage/v1/tokens").contentType("application/json").content("{}"));
    }

    @Test void a_name_and_a_password_give_a_token_that_opens_the_door() throws Exception {
        var token = token("editor");

        assertThat(send(get("/api/manage/v1/tokens").header("Authorization", token)).getStatus()).isEqualTo(200);
    }

    @Test void a_wrong_log_in_and_an_incomplete_one_are_told_apart() throws Exception {
        refused(401, "wrong-log-in", logIn("nobody", "không phải"));
        var problem = refused(400, "invalid", post("/api/manage/v1/sessions").contentType("application/json").content("{}"));

        assertThat(problem.get("errors")).extracting(error -> error.get("pointer").asString()).containsExactly("/name", "/password");
    }

    @Test void a_long_lived_token_is_shown_once_listed_and_revoked() throws Exception {
        var token = token("publisher");
        var made = send(post("/api/manage/v1/tokens").header("Authorization", token).contentType("application/json").content("{\"label\":\"máy quét\",\"days\":30}"));
        assertThat(made.getStatus()).isEqualTo(201);
        var view = read(made);
        var own = "Bearer " + view.get("token").asString();

        assertThat(send(get("/api/manage/v1/tokens").header("Authorization", own)).getContentAsString(StandardCharsets.UTF_8))
                .contains("máy quét").doesNotContain(view.get("token").asString());
        var revoke = org.springframework.test.web.servlet.request.MockMvcRequestBuilders.delete("/api/manage/v1/tokens/" + view.get("id").asString());
        assertThat(send(revoke.header("Authorization", own)).getStatus()).isEqualTo(204);
        refused(401, "log-in-required", get("/api/manage/v1/tokens").header("Authorization", own));
    }

    @Test void only_an_administrator_makes_accounts_and_a_disabled_one_is_out_at_once() throws Exception {
        var body = "{\"displayName\":\"Người mới\",\"roles\":[\"author\"],\"password\":\"đủ mười hai chữ\"}";
        refused(403, "not-allowed", account("nguoi-moi", body, token("editor")));
        assertThat(send(account("nguoi-moi", body, token("admin"))).getStatus()).isEqualTo(201);
        var mine = "Bearer " + read(send(logIn("nguoi-moi", "đủ mười hai chữ"))).get("token").asString();

        var disable = post("/api/manage/v1/accounts/nguoi-moi/actions/disable").header("Authorization", mine);
        assertThat(send(disable).getStatus()).isEqualTo(200);

        refused(401, "log-in-required", get("/api/manage/v1/tokens").header("Authorization", mine));
        refused(401, "wrong-log-in", logIn("nguoi-moi", "đủ mười hai chữ"));
    }

    @Test void everything_that_is_wrong_with_an_account_is_named() throws Exception {
        var problem = refused(400, "invalid", account("nguoi-khac", "{\"roles\":[\"king\"],\"password\":\"ngắn\"}", token("admin")));

        assertThat(problem.get("errors")).extracting(error -> error.get("pointer").asString()).containsExactly("/displayName", "/roles/0", "/password");
    }

    @Test void a_picture_is_taken_once_and_the_same_again_is_no_change() throws Exception {
        var address = "/api/manage/v1/assets/" + UUID.randomUUID();
        var token = token("editor");
        var bytes = Pictures.jpeg(Pictures.photograph(64, 48));
        var upload = put(address).header("Authorization", token).header("If-None-Match", "*").contentType("image/jpeg").content(bytes);

        assertThat(send(upload).getStatus()).isEqualTo(201);
        assertThat(send(upload).getStatus()).isEqualTo(200);
        refused(412, "other-bytes", put(address).header("Authorization", token).header("If-None-Match", "*").contentType("image/jpeg")
                .content(Pictures.jpeg(Pictures.photograph(65, 48))));
        refused(428, "version-required", put(address).header("Authorization", token).contentType("image/jpeg").content(bytes));
        refused(415, "unsupported-media", put("/api/manage/v1/assets/" + UUID.randomUUID()).header("Authorization", token).header("If-None-Match", "*").contentType("image/jpeg")
                .content("<html>".getBytes(StandardCharsets.UTF_8)));
    }

    @Test void every_answer_carries_the_headers_that_protect_it() throws Exception {
        var page = send(get("/workspace/log-in"));

        assertThat(page.getHeader("Content-Security-Policy")).contains("frame-ancestors 'none'").doesNotContain("unsafe-inline");
        assertThat(page.getHeader("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(page.getHeader("Referrer-Policy")).isNotBlank();
        assertThat(send(get("/nowhere")).getStatus()).isEqualTo(404);
    }

    private String token(String name) throws Exception {
        return "Bearer " + read(send(logIn(name, PASSWORD))).get("token").asString();
    }

    private static MockHttpServletRequestBuilder logIn(String name, String password) {
        return post("/api/manage/v1/sessions").contentType("application/json").content(JSON.writeValueAsString(java.util.Map.of("name", name, "password", password)));
    }

    private static MockHttpServletRequestBuilder account(String name, String body, String token) {
        return put("/api/manage/v1/accounts/" + name).header("Authorization", token).contentType("application/json").content(body);
    }

    private MockHttpServletResponse send(MockHttpServletRequestBuilder request) throws Exception {
        return web.perform(request).andReturn().getResponse();
    }

    private JsonNode refused(int status, String type, MockHttpServletRequestBuilder request) throws Exception {
        var answer = send(request);
        assertThat(answer.getStatus()).as(answer.getContentAsString(StandardCharsets.UTF_8)).isEqualTo(status);
        var problem = read(answer);
        assertThat(problem.get("type").asString()).endsWith("/" + type);
        assertThat(problem.get("detail").asString()).isNotBlank();
        return problem;
    }

    private static JsonNode read(MockHttpServletResponse answer) throws Exception {
        return JSON.readTree(answer.getContentAsString(StandardCharsets.UTF_8));
    }
}
