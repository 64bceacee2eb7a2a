package vn.congmo.cms.content;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Map;
import org.bson.Document;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Content as JSON, the form in which it is sent, stored and fed.
public final class ContentJson {

    private static final TypeReference<Map<String, Object>> MEMBERS = new TypeReference<>() {};

    /// Leaves out what is absent, writes times as RFC 3339 and does not mind unknown members.
    public static final JsonMapper MAPPER = JsonMapper.builder()
            .changeDefaultPropertyInclusion(_ -> JsonInclude.Value.construct(JsonInclude.Include.NON_NULL, JsonInclude.Include.ALWAYS))
            .build();

    private ContentJson() {}

    public static Document toDocument(Object value) {
        return new Document(MAPPER.readValue(MAPPER.writeValueAsString(value), MEMBERS));
    }

    static DraftContent toContent(Document document) {
        return MAPPER.convertValue(document, DraftContent.class);
    }

    static JsonNode toTree(DraftContent content) {
        return MAPPER.valueToTree(content);
    }
}
