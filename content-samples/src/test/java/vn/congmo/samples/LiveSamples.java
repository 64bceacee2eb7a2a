package vn.congmo.samples;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.congmo.themes.assembly.Listing;
import vn.congmo.themes.assembly.LiveDocument;
import vn.congmo.themes.assembly.LiveSite;
import vn.congmo.themes.blocks.Blocks;
import vn.congmo.themes.pages.PageView.Asset;
import vn.congmo.themes.pages.PageView.ItemLink;
import vn.congmo.vietnamese.DocumentNumbers;

/// The site on the day when every sample has been published.
final class LiveSamples implements LiveSite {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Instant PUBLISHED = Instant.parse("2026-11-26T01:00:00Z");
    private static final Map<UUID, Asset> ASSETS = Samples.assets().stream().collect(Collectors.toMap(Samples.Asset::id, LiveSamples::asset));

    private final List<LiveDocument> all = Samples.documents().stream().map(d -> of(d.item(), d.locale(), d.body())).toList();

    /// @param body what is sent to the management API
    static LiveDocument of(UUID item, String locale, JsonNode body) {
        var fields = JSON.convertValue(body.get("fields"), new TypeReference<Map<String, Object>>() {});
        var links = new LinkedHashMap<String, List<UUID>>();
        body.path("links").forEachEntry((relation, items) -> links.put(relation, items.valueStream().map(id -> UUID.fromString(id.asString())).toList()));
        var lead = body.has("lead") ? Blocks.readImage(body.get("lead"), "/lead", true) : null;
        var blocks = body.has("body") ? Blocks.read(body.get("body"), "/body", true) : List.<vn.congmo.themes.blocks.Block>of();
        return new LiveDocument(item, locale, body.get("type").asString(), body.path("path").asString(null), body.get("title").asString(),
                body.path("summary").asString(null), fields == null ? Map.of() : fields, links, lead, blocks, ASSETS, PUBLISHED, PUBLISHED);
    }

    @Override public List<LiveDocument> homes() {
        return all.stream().filter(d -> d.type().equals("site")).toList();
    }

    @Override public Optional<LiveDocument> document(UUID item, String locale) {
        return in(locale).filter(d -> d.id().equals(item)).findFirst();
    }

    @Override public Optional<ItemLink> link(UUID item, String locale) {
        return document(item, locale).filter(d -> d.path() != null).map(LiveSamples::link);
    }

    @Override public List<LiveDocument> few(String type, String locale) {
        return in(locale).filter(d -> d.type().equals(type)).toList();
    }

    @Override public Optional<ItemLink> numbered(String canonical, String locale) {
        return in(locale).filter(d -> d.type().equals("official-document"))
                .filter(d -> DocumentNumbers.read(String.valueOf(d.fields().get("number"))).filter(n -> n.canonical().equals(canonical)).isPresent())
                .map(LiveSamples::link).findFirst();
    }

    @Override public List<LiveDocument> newest(Listing list, String locale, int from, int limit) {
        return listed(list, locale).skip(from).limit(limit).toList();
    }

    @Override public int count(Listing list, String locale) {
        return (int) listed(list, locale).count();
    }

    @Override public LocalDate today() {
        return LocalDate.of(2026, 11, 26);
    }

    private Stream<LiveDocument> in(String locale) {
        return all.stream().filter(d -> d.locale().equals(locale));
    }

    private Stream<LiveDocument> listed(Listing list, String locale) {
        return in(locale).filter(d -> list.types().contains(d.type()))
                .filter(d -> list.relation() == null || d.links().getOrDefault(list.relation(), Collections.emptyList()).contains(list.target()));
    }

    private static ItemLink link(LiveDocument document) {
        return new ItemLink(document.title(), document.path());
    }

    private static Asset asset(Samples.Asset asset) {
        var path = asset.file().replaceAll(".*/", "/media/");
        if (!asset.mediaType().startsWith("image/"))
            return new Asset(asset.id(), asset.mediaType(), 0, 0, List.of(), new Asset.FileFacts(path, asset.filename(), 100_000, 60.0, 3));
        return new Asset(asset.id(), asset.mediaType(), 1600, 900, List.of(
                new Asset.Rendition(640, 360, path.replace(".", "-640.")), new Asset.Rendition(1600, 900, path)));
    }
}
