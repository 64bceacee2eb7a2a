package vn.congmo.portal.library;

import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.congmo.portal.follow.Document;
import vn.congmo.portal.follow.Document.Type;

/// Works out what one change of a document touches, by comparing it with what stood before.
final class Touched {

    private Touched() {}

    static void by(@Nullable Document before, Document after, Set<Dependency> touched) {
        touched.add(Dependency.whole(after.id(), after.locale()));
        if (after.type() == Type.SITE) touched.add(Dependency.site());
        var wasLive = before != null && before.isLive();
        if (!wasLive && !after.isLive()) return;
        touched.add(Dependency.addresses());
        if (!wasLive || !after.isLive() || !sameAddress(before, after)) touched.add(Dependency.address(after.id(), after.locale()));
        Stream.of(before, after).filter(d -> d != null && d.isLive()).forEach(d -> lists(d, touched));
    }

    private static boolean sameAddress(Document before, Document after) {
        return Objects.equals(before.title(), after.title()) && before.path().equals(after.path());
    }

    private static void lists(Document document, Set<Dependency> touched) {
        document.section().ifPresent(section -> touched.add(Dependency.listing(section, document.locale())));
        switch (document.type()) {
            case NEWS_ARTICLE -> touched.add(Dependency.news(document.locale()));
            case SECTION, PAGE -> touched.add(Dependency.outline(document.locale()));
            case SITE -> { }
        }
    }
}
