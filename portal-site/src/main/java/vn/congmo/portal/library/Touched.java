package vn.congmo.portal.library;

import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.congmo.portal.follow.Document;
import vn.congmo.themes.types.ContentTypes;
import vn.congmo.vietnamese.DocumentNumbers;

/// Works out what one change of a document touches, by comparing it with what stood before.
final class Touched {

    private static final Set<String> OUTLINE = Set.of("section", "page", "topic");

    private Touched() {}

    static void by(@Nullable Document before, Document after, Set<Dependency> touched) {
        touched.add(Dependency.whole(after.id(), after.locale()));
        if (isOnEveryPage(after.type())) touched.add(Dependency.site());
        var wasLive = before != null && before.isLive();
        if (!wasLive && !after.isLive()) return;
        touched.add(Dependency.addresses());
        if (!wasLive || !after.isLive() || !sameAddress(before, after)) touched.add(Dependency.address(after.id(), after.locale()));
        Stream.of(before, after).filter(d -> d != null && d.isLive()).forEach(d -> lists(d, touched));
    }

    private static boolean isOnEveryPage(String type) {
        return type.equals("site") || !ContentTypes.standard().hasPage(type);
    }

    private static boolean sameAddress(Document before, Document after) {
        return Objects.equals(before.title(), after.title()) && before.path().equals(after.path());
    }

    private static void lists(Document document, Set<Dependency> touched) {
        var locale = document.locale();
        document.links().forEach((relation, items) -> items.forEach(item -> touched.add(Dependency.listing(relation, item, locale))));
        touched.add(Dependency.type(document.type(), locale));
        if (ContentTypes.standard().isNews(document.type())) touched.add(Dependency.news(locale));
        if (OUTLINE.contains(document.type())) touched.add(Dependency.outline(locale));
        if (document.type().equals("official-document")) DocumentNumbers.read(String.valueOf(document.text("number")))
                .ifPresent(number -> touched.add(Dependency.number(number.canonical(), locale)));
    }
}
