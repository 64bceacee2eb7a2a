package vn.congmo.cms.problems;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import vn.congmo.cms.OverHttp;

/// What is wrong with a body is named all at once, each with its place (RFC 6901) and in words.
class WrongBodiesTest {

    private final OverHttp api = OverHttp.shared();

    @Test void every_member_of_the_wrong_type_or_name_is_named() {
        var sent = "{\"displayName\":[1],\"roles\":{},\"password\":7,\"a/b\":1}";
        var answer = OverHttp.expect(400, api.send("PUT", "/api/manage/v1/accounts/someone", sent, "admin"));

        assertThat(pointers(OverHttp.json(answer))).containsExactlyInAnyOrder("/displayName", "/roles", "/password", "/a~1b");
    }

    @Test void members_of_members_are_named_where_they_stand() {
        var sent = "{\"at\":\"gestern\",\"verdicts\":[{\"criterion\":1,\"rules\":[2]},[]]}";
        var answer = api.send("PUT", "/api/manage/v1/items/0b1c2d3e-0000-4000-8000-0000000000ff/locales/vi/editions/1/browser-evidence", sent, "admin");

        assertThat(pointers(OverHttp.json(OverHttp.expect(400, answer)))).containsExactlyInAnyOrder("/at", "/verdicts/0/criterion", "/verdicts/0/rules/0", "/verdicts/1");
    }

    @Test void what_the_server_itself_refuses_is_a_problem_too() {
        var answer = api.send("GET", "/api/content/v1/documents/%00/vi", "", "", "Accept-Language", "en");

        assertThat(OverHttp.expect(400, answer).headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
        assertThat(OverHttp.json(answer).get("title").asString()).isEqualTo("Wrong request");
    }

    private static List<String> pointers(JsonNode problem) {
        return problem.get("errors").valueStream().map(error -> error.get("pointer").asString()).toList();
    }
}
