package vn.congmo.themes.types;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// The types that a site knows, in the order in which a menu of them shows them. Immutable.
public final class ContentTypes {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .build();
    private static final ContentTypes STANDARD = new ContentTypes(read("index.json", new TypeReference<List<String>>() {}).stream()
            .map(name -> read(name + ".json", new TypeReference<ContentType>() {})).toList());

    private final Map<String, ContentType> types = new LinkedHashMap<>();

    private ContentTypes(List<ContentType> types) {
        types.forEach(type -> this.types.put(type.name(), type));
    }

    /// Those that come with the program.
    public static ContentTypes standard() {
        return STANDARD;
    }

    public Optional<ContentType> named(String name) {
        return Optional.ofNullable(types.get(name));
    }

    /// Whether documents of a type have a page; a type that is not known has one.
    public boolean hasPage(String type) {
        return named(type).map(ContentType::page).orElse(true);
    }

    /// Whether feeds and the newest of the home page list a type; one that is not known is listed.
    public boolean isNews(String type) {
        return named(type).map(ContentType::news).orElse(true);
    }

    /// Whether sections and topics list a type; one that is not known is listed.
    public boolean isListed(String type) {
        return named(type).map(ContentType::listed).orElse(true);
    }

    public List<ContentType> all() {
        return List.copyOf(types.values());
    }

    public List<String> names() {
        return List.copyOf(types.keySet());
    }

    /// Names of the types that sections and topics list.
    public List<String> listed() {
        return types.values().stream().filter(ContentType::listed).map(ContentType::name).toList();
    }

    /// Names of the types that feeds and the newest of the home page list.
    public List<String> news() {
        return types.values().stream().filter(ContentType::news).map(ContentType::name).toList();
    }

    /// The relation that is called `inverse` from its other end, as the name of the relation: "replacedBy" gives "replaces".
    public Map<String, String> inverses(String type) {
        var inverses = new LinkedHashMap<String, String>();
        types.values().forEach(other -> other.links().forEach((name, relation) -> {
            if (relation.inverse() != null && (relation.types().isEmpty() || relation.types().contains(type))) inverses.put(relation.inverse(), name);
        }));
        return inverses;
    }

    private static <T> T read(String file, TypeReference<T> as) {
        try (var in = ContentTypes.class.getResourceAsStream(file)) {
            if (in == null) throw new IllegalStateException("There is no type in " + file);
            return JSON.readValue(in, as);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
