package vn.congmo.cms.checking;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.congmo.cms.assets.Asset;
import vn.congmo.cms.changes.PublicDocument;
import vn.congmo.cms.live.LiveDocuments;
import vn.congmo.cms.sites.Language;
import vn.congmo.themes.assembly.Addresses;
import vn.congmo.themes.assembly.Listing;
import vn.congmo.themes.assembly.LiveDocument;
import vn.congmo.themes.assembly.LiveSite;
import vn.congmo.themes.pages.PageView;
import vn.congmo.themes.pages.PageView.ItemLink;
import vn.congmo.themes.types.ContentTypes;

/// What is live in a site, for the page of a document that the gate draws. Lists whose entries change with every publication (of a section, a topic,
/// the home page) are empty here: their entries passed the gate themselves, and the build checks the components.
record LiveAround(String name, LiveDocuments live, Clock clock) implements LiveSite {

    private static final ZoneId VIET_NAM = ZoneId.of("Asia/Ho_Chi_Minh");
    private static final Set<String> OF_EVERY_PUBLICATION = Set.of("section", "topics");

    @Override
    public List<LiveDocument> homes() {
        return live.homes(name).values().stream().map(LiveAround::document).toList();
    }

    @Override
    public Optional<LiveDocument> document(UUID item, String locale) {
        return live.live(item, new Language(locale)).filter(found -> found.site().equals(name)).map(LiveAround::document);
    }

    @Override
    public Optional<ItemLink> link(UUID item, String locale) {
        return document(item, locale).filter(found -> found.path() != null).map(found -> new ItemLink(found.title(), found.path()));
    }

    @Override
    public List<LiveDocument> few(String type, String locale) {
        return live.parts(name, type, new Language(locale)).stream().map(LiveAround::document).sorted(Comparator.comparing(found -> found.id().toString())).toList();
    }

    @Override
    public Optional<ItemLink> numbered(String canonical, String locale) {
        return live.numbered(name, canonical, new Language(locale)).map(found -> new ItemLink(found.title(), found.path().text()));
    }

    @Override
    public List<LiveDocument> newest(Listing list, String locale, int from, int limit) {
        var relation = list.relation();
        if (relation == null || list.target() == null || OF_EVERY_PUBLICATION.contains(relation)) return List.of();
        return live.pointing(relation, list.target(), new Language(locale)).stream()
                .filter(found -> isHere(found, locale) && list.types().contains(found.type())).skip(from).limit(limit).map(LiveAround::document).toList();
    }

    @Override
    public int count(Listing list, String locale) {
        return 0;
    }

    @Override
    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), VIET_NAM);
    }

    private boolean isHere(PublicDocument document, String locale) {
        return document.site().equals(name) && document.locale().tag().equals(locale);
    }

    static LiveDocument document(PublicDocument of) {
        var hasPage = ContentTypes.standard().hasPage(of.type());
        return new LiveDocument(of.id(), of.locale().tag(), of.type(), hasPage ? of.path().text() : null, of.title(), of.summary(), of.fields(), of.links(),
                of.lead(), of.body() == null ? List.of() : of.body(), assets(of.assets()), of.firstPublishedAt(), of.publishedAt());
    }

    static Map<UUID, PageView.Asset> assets(List<Asset> assets) {
        var served = new LinkedHashMap<UUID, PageView.Asset>();
        assets.forEach(asset -> served.put(asset.id(), asset(asset)));
        return served;
    }

    private static PageView.Asset asset(Asset asset) {
        var file = asset.file();
        if (file != null) return new PageView.Asset(asset.id(), asset.mediaType(), asset.width(), asset.height(), List.of(), facts(asset, file));
        var renditions = asset.renditions().stream()
                .map(made -> new PageView.Asset.Rendition(made.width(), made.height(), Addresses.ofBytes(made.sha256(), made.mediaType()))).toList();
        return new PageView.Asset(asset.id(), asset.mediaType(), asset.width(), asset.height(), renditions);
    }

    private static PageView.Asset.@Nullable FileFacts facts(Asset asset, Asset.FileFacts file) {
        var path = Addresses.isKept(asset.mediaType()) ? Addresses.ofFile(asset.id(), file.name(), asset.mediaType())
                : Addresses.ofBytes(asset.renditions().getFirst().sha256(), asset.mediaType());
        return new PageView.Asset.FileFacts(path, file.name(), file.bytes(), file.seconds(), file.pages());
    }
}
