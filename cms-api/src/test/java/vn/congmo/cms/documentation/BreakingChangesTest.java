package vn.congmo.cms.documentation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Programs written for version 1 of the API go on working. `docs/openapi-v1.json` is what was promised; it moves forward only with what is
/// added, when a version is published, and never to let a break pass.
class BreakingChangesTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    @Test void nothing_that_was_promised_is_broken() throws IOException {
        assertThat(BreakingChanges.between(read("openapi-v1.json"), read("openapi.json"))).isEmpty();
    }

    @Test void each_kind_of_break_is_found_and_an_addition_is_none() {
        var before = JSON.readTree("""
                {"paths":{"/a":{"get":{"parameters":[{"name":"p","in":"query","schema":{"type":"string","enum":["x","y"]}},{"name":"q","in":"query","schema":{"type":"string"}}],
                  "responses":{"200":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/A"}}}},"404":{}}},
                 "post":{"requestBody":{"content":{"application/json":{"schema":{"type":"object","properties":{"m":{"type":"string"}}}}}},"responses":{"201":{}}}},
                 "/b":{"get":{"responses":{"200":{}}}}},
                 "components":{"schemas":{"A":{"type":"object","properties":{"id":{"type":"string"},"parts":{"type":"array","items":{"$ref":"#/components/schemas/A"}}}}}}}""");
        var after = JSON.readTree("""
                {"paths":{"/a":{"get":{"parameters":[{"name":"p","in":"query","required":true,"schema":{"type":"string","enum":["x"]}},{"name":"r","in":"query","required":true}],
                  "responses":{"200":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/A"}}}}}},
                 "post":{"requestBody":{"required":true,"content":{"application/json":{"schema":{"type":"object","required":["n"],"properties":{"m":{"type":"integer"},"n":{"type":"string"}}}}}},"responses":{"200":{}}}},
                 "/c":{"get":{"responses":{"200":{}}}}},
                 "components":{"schemas":{"A":{"type":"object","properties":{"id":{"type":"integer"},"more":{"type":"string"}}}}}}""");

        assertThat(BreakingChanges.between(before, after)).containsExactlyInAnyOrder("get /a: parameter p has become required", "get /a: parameter p: the choice \"y\" is gone",
                "get /a: parameter q is gone", "get /a: parameter r is new and required", "get /a 200: id is \"integer\" and was \"string\"", "get /a 200: parts is gone",
                "post /a: body: m is \"integer\" and was \"string\"", "post /a: body: n is required now", "post /a 201 is not answered any more", "get /b is gone");
        assertThat(BreakingChanges.between(before, before)).isEmpty();
    }

    private static JsonNode read(String name) throws IOException {
        return JSON.readTree(Files.readString(Path.of("..", "docs", name)));
    }
}
