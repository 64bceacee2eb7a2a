package vn.congmo.samples;

import java.net.URI;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.congmo.vietnamese.DocumentNumbers;

/// What a type may hold, read from the data that cms-api and the workspace read (`docs/content-types.md`), and what contradicts it.
record TypeData(JsonNode type) {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    static TypeData named(String name) {
        return new TypeData(JSON.readTree(Path.of("../themes/src/main/resources/vn/congmo/themes/types", name + ".json")));
    }

    /// Every fault of the fields, with the place of each.
    List<String> faults(JsonNode fields) {
        var faults = new ArrayList<String>();
        check("", type.get("fields"), fields, faults);
        return faults;
    }

    boolean hasPage() {
        return type.get("page").asBoolean();
    }

    JsonNode relation(String name) {
        return type.get("links").path(name);
    }

    List<String> requiredRelations() {
        return type.get("links").propertyStream().filter(r -> r.getValue().path("required").asBoolean(false)).map(r -> r.getKey()).toList();
    }

    private static void check(String place, JsonNode shapes, JsonNode fields, List<String> faults) {
        shapes.forEachEntry((name, shape) -> {
            if (shape.path("required").asBoolean(false) && fields.path(name).asString("").isBlank() && !fields.path(name).isNumber()) faults.add(place + name + " is missing");
        });
        fields.forEachEntry((name, value) -> {
            if (!shapes.has(name)) faults.add(place + name + " is unknown");
            else if (shapes.get(name).path("generated").asBoolean(false)) faults.add(place + name + " is written by cms-api alone");
            else if (shapes.get(name).get("shape").asString().equals("list")) value.forEach(entry -> check(place + name + "/", shapes.get(name).get("fields"), entry, faults));
            else if (!fits(shapes.get(name), value)) faults.add(place + name + " does not fit: " + value);
        });
    }

    private static boolean fits(JsonNode shape, JsonNode value) {
        try {
            return switch (shape.get("shape").asString()) {
                case "text" -> value.isString() && !value.asString().isBlank() && value.asString().length() <= 2_000;
                case "date" -> value.asString().equals(LocalDate.parse(value.asString()).toString());
                case "instant" -> OffsetDateTime.parse(value.asString()) != null;
                case "integer" -> value.isInt();
                case "flag" -> value.isBoolean();
                case "choice" -> shape.get("choices").valueStream().anyMatch(value::equals);
                case "email" -> value.asString().matches("[\\w.+-]+@[\\w.-]+\\.example");
                case "phone" -> value.asString().matches("[0-9 +().-]+") && value.asString().replaceAll("\\D", "").matches("\\d{3,20}");
                case "address" -> value.asString().startsWith("/") || List.of("https", "http", "mailto", "tel").contains(URI.create(value.asString()).getScheme());
                case "document-number" -> DocumentNumbers.read(value.asString()).isPresent();
                case "item" -> UUID.fromString(value.asString()) != null;
                default -> false;
            };
        } catch (DateTimeException | IllegalArgumentException unreadable) {
            return false;
        }
    }
}
