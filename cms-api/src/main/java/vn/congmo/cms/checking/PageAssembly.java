package vn.congmo.cms.checking;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.congmo.cms.assets.Asset;
import vn.congmo.cms.changes.PublicDocument;
import vn.congmo.cms.sites.Path;
import vn.congmo.themes.pages.PageView;

/// A document as a page view (`docs/page-assembly.md`; portal-site does the same).
@Component
class PageAssembly {

    private static final Map<String, String> EXTENSIONS = Map.of("image/jpeg", "jpg", "image/png", "png", "image/webp", "webp",
            "image/gif", "gif", "image/avif", "avif");

    private final FrameAssembly frames;

    PageAssembly(FrameAssembly frames) {
        this.frames = frames;
    }

    /// @param canonical null while the document has no path
    /// @param first     when it was first published; null in the preview of what was never live
    /// @param latest    when the edition shown was published
    PageView page(Surroundings around, @Nullable Path canonical, @Nullable Instant first, @Nullable Instant latest) {
        var self = around.self();
        var frame = frames.frame(around, canonical);
        return switch (self.type()) {
            case "site" -> new PageView.Home(frame, null, List.of(), List.of());
            case "section" -> new PageView.Section(frame, self.title(), self.summary(), List.of(),
                    new PageView.Pagination(1, 1, self.path().text(), self.path() + "?page="), self.path() + "/atom.xml");
            default -> new PageView.Article(frame, content(around, first, latest), related(around));
        };
    }

    private static PageView.Content content(Surroundings around, @Nullable Instant first, @Nullable Instant latest) {
        var self = around.self();
        var updated = first != null && latest != null && latest.isAfter(first) ? latest : null;
        var reviewed = self.fields().get("reviewedOn");
        return new PageView.Content(self.type(), self.title(), self.summary(), first, updated,
                reviewed == null ? null : LocalDate.parse(reviewed.toString()), text(self, "author"), text(self, "source"), self.lead(),
                self.body() == null ? List.of() : self.body(), assets(self.assets()), links(around));
    }

    private static Function<UUID, Optional<PageView.ItemLink>> links(Surroundings around) {
        return item -> around.find(item).map(found -> new PageView.ItemLink(found.title(), found.path().text()));
    }

    private static List<PageView.Teaser> related(Surroundings around) {
        return around.linked("related").stream().map(item -> teaser(around, item)).toList();
    }

    private static PageView.Teaser teaser(Surroundings around, PublicDocument item) {
        var section = around.first(item, "section").map(PublicDocument::title).orElse(null);
        var picture = item.lead() == null ? null : assets(item.assets()).get(item.lead().asset());
        return new PageView.Teaser(item.title(), item.path().text(), item.summary(), item.firstPublishedAt(), section, picture);
    }

    private static Map<UUID, PageView.Asset> assets(List<Asset> assets) {
        return assets.stream().map(PageAssembly::asset).collect(Collectors.toMap(PageView.Asset::id, Function.identity()));
    }

    private static PageView.Asset asset(Asset asset) {
        var renditions = asset.renditions().stream()
                .map(made -> new PageView.Asset.Rendition(made.width(), made.height(),
                        "/media/" + made.sha256() + "." + EXTENSIONS.getOrDefault(made.mediaType(), "bin")))
                .toList();
        return new PageView.Asset(asset.id(), asset.mediaType(), asset.width(), asset.height(), renditions);
    }

    private static @Nullable String text(PublicDocument document, String field) {
        var value = document.fields().get(field);
        return value == null ? null : value.toString();
    }
}
