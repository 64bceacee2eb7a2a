package vn.congmo.cms.content;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What a type of document may hold, as data.
///
/// @param name      "news-article"
/// @param fields    what only this type has, and of which shape each is
/// @param links     how many items each relation may name
/// @param hasBody   whether it has a body and a lead picture
/// @param submitted fields and relations without which it is not submitted
record ContentType(String name, Map<String, Shape> fields, Map<String, Integer> links, boolean hasBody, List<String> submitted) {

    private static final int MANY = 50;

    enum Shape { TEXT, DATE, LINKS }

    private static final List<ContentType> ALL = List.of(
            new ContentType("site",
                    Map.of("name", Shape.TEXT, "shortName", Shape.TEXT, "tagline", Shape.TEXT, "address", Shape.TEXT, "phone", Shape.TEXT,
                            "email", Shape.TEXT, "responsible", Shape.TEXT, "notice", Shape.TEXT, "footerLinks", Shape.LINKS),
                    Map.of("sections", MANY, "lead", 1, "featured", 4, "footer", MANY), false, List.of("/fields/name")),
            new ContentType("section", Map.of(), Map.of("parent", 1), false, List.of()),
            new ContentType("news-article",
                    Map.of("author", Shape.TEXT, "source", Shape.TEXT, "reviewedOn", Shape.DATE),
                    Map.of("section", 1, "related", MANY), true, List.of("/links/section", "/body")),
            new ContentType("page", Map.of("reviewedOn", Shape.DATE), Map.of("section", 1, "related", MANY), true, List.of("/body")));

    static Optional<ContentType> named(String name) {
        return ALL.stream().filter(type -> type.name.equals(name)).findFirst();
    }

    static List<String> names() {
        return ALL.stream().map(ContentType::name).toList();
    }
}
