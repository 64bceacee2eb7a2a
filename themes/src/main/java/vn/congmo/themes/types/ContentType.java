package vn.congmo.themes.types;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What a type of document may hold.
///
/// @param name           "official-document"
/// @param page           false for what has no address of its own and shapes other pages (a menu)
/// @param begins         the block of which the body must hold at least one; null for any
/// @param lead           whether it may have a lead picture
/// @param listed         whether sections and topics list it
/// @param news           whether feeds and the newest on the home page list it too
/// @param structuredData its type in schema.org's vocabulary; null for what has no page
/// @param fields         in the order in which forms and pages show them
/// @param links          relations to other items
public record ContentType(
        String name,
        boolean page,
        Body body,
        @Nullable String begins,
        boolean lead,
        boolean listed,
        boolean news,
        @Nullable String structuredData,
        Map<String, Field> fields,
        Map<String, Relation> links) {

    public ContentType {
        fields = fields == null ? Map.of() : new LinkedHashMap<>(fields);
        links = links == null ? Map.of() : new LinkedHashMap<>(links);
    }

    public enum Body {
        @JsonProperty("none") NONE,
        @JsonProperty("optional") OPTIONAL,
        @JsonProperty("required") REQUIRED
    }

    public enum Shape {
        @JsonProperty("text") TEXT,
        @JsonProperty("date") DATE,
        @JsonProperty("instant") INSTANT,
        @JsonProperty("integer") INTEGER,
        @JsonProperty("flag") FLAG,
        @JsonProperty("choice") CHOICE,
        @JsonProperty("email") EMAIL,
        @JsonProperty("phone") PHONE,
        @JsonProperty("address") ADDRESS,
        @JsonProperty("document-number") DOCUMENT_NUMBER,
        @JsonProperty("item") ITEM,
        @JsonProperty("list") LIST
    }

    /// @param required  without it a draft is not submitted; inside a list, without it the entry is refused
    /// @param generated written by cms-api alone, never by people
    /// @param choices   what a choice may be; empty for other shapes
    /// @param fields    of each entry of a list; empty for other shapes
    /// @param least     of an integer; null for no bound
    /// @param greatest  of an integer; null for no bound
    public record Field(Shape shape, boolean required, boolean generated, List<String> choices, Map<String, Field> fields,
            @Nullable Integer least, @Nullable Integer greatest) {
        public Field {
            choices = choices == null ? List.of() : List.copyOf(choices);
            fields = fields == null ? Map.of() : new LinkedHashMap<>(fields);
        }
    }

    /// @param most     how many items it may name
    /// @param required without one a draft is not submitted
    /// @param types    that it may name; empty for any
    /// @param inverse  what the relation is called from the other end; null for none
    /// @param below    whether the other end's page draws what points at it as a tree
    public record Relation(int most, boolean required, List<String> types, @Nullable String inverse, boolean below) {
        public Relation {
            types = types == null ? List.of() : List.copyOf(types);
        }
    }

    /// JSON pointers of what a draft needs to be submitted.
    public List<String> required() {
        var named = Stream.concat(
                fields.entrySet().stream().filter(field -> field.getValue().required() && !field.getValue().generated()).map(field -> "/fields/" + field.getKey()),
                links.entrySet().stream().filter(link -> link.getValue().required()).map(link -> "/links/" + link.getKey()));
        return Stream.concat(named, body == Body.REQUIRED ? Stream.of("/body") : Stream.empty()).toList();
    }
}
