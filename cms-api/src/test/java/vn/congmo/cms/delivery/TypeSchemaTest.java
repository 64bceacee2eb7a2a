package vn.congmo.cms.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.congmo.cms.OverHttp;
import vn.congmo.themes.types.ContentTypes;

/// Programs that write drafts can check them before they send them.
class TypeSchemaTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Path SAMPLES = Path.of("..", "content-samples");

    private static List<String> errors(JsonNode draft) {
        var type = ContentTypes.standard().named(draft.get("type").asString()).orElseThrow();
        var schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12).getSchema(JSON.writeValueAsString(TypeSchema.of(type)), InputFormat.JSON);
        return schema.validate(draft.toString(), InputFormat.JSON).stream().map(Object::toString).toList();
    }

    @Test
    void every_sample_fits_the_schema_of_its_type() throws IOException {
        var met = new TreeSet<String>();
        try (var files = Files.walk(SAMPLES, 3)) {
            for (var file : files.filter(path -> path.toString().endsWith(".json") && !path.toString().contains("target")).toList()) {
                var draft = JSON.readTree(Files.readString(file));
                if (!draft.isObject() || !draft.has("type") || !draft.has("site")) continue;
                assertThat(errors(draft)).as(file.toString()).isEmpty();
                met.add(draft.get("type").asString());
            }
        }
        assertThat(met).hasSizeGreaterThan(10);
    }

    @Test
    void a_draft_of_each_type_fits_and_what_is_wrong_in_shape_does_not() throws IOException {
        var table = JSON.readTree(TypeSchemaTest.class.getResourceAsStream("/vn/congmo/cms/content/wrong-documents.json"));

        table.get("valid").values().forEach(draft -> assertThat(errors(draft)).as(draft.toString()).isEmpty());
        assertThat(errors(JSON.readTree("{\"site\":\"a\",\"type\":\"menu\",\"title\":\"Một\",\"path\":\"/mot\"}"))).isNotEmpty();
        assertThat(errors(JSON.readTree("{\"site\":\"a\",\"type\":\"event\",\"title\":\"Một\",\"fields\":{\"place\":7}}"))).isNotEmpty();
        assertThat(errors(JSON.readTree("{\"site\":\"a\",\"type\":\"page\",\"title\":\"Một\",\"body\":[{\"type\":\"iframe\"}]}"))).isNotEmpty();
        assertThat(errors(JSON.readTree("{\"site\":\"a\",\"type\":\"page\",\"title\":\"Một\",\"body\":[{\"type\":\"heading\",\"level\":1,\"text\":[]}]}"))).isNotEmpty();
    }

    @Test
    void the_types_are_listed_with_the_addresses_of_their_schemas() {
        var types = OverHttp.json(OverHttp.expect(200, OverHttp.shared().get("/api/content/v1/types"))).get("types");

        assertThat(types.size()).isEqualTo(ContentTypes.standard().names().size());
        for (var type : types) {
            var answer = OverHttp.expect(200, OverHttp.shared().get(type.get("schema").asString()));
            assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("application/schema+json");
            assertThat(OverHttp.json(answer).get("title")).isEqualTo(type.get("name"));
        }
        OverHttp.expect(404, OverHttp.shared().get("/api/content/v1/types/tin/schema"));
    }
}
