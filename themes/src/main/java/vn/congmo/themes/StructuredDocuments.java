package vn.congmo.themes;

import static vn.congmo.themes.StructuredData.put;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.congmo.themes.blocks.Block;
import vn.congmo.themes.pages.Frame;
import vn.congmo.themes.pages.PageView.Asset;
import vn.congmo.themes.pages.PageView.Content;
import vn.congmo.themes.types.ContentType;
import vn.congmo.themes.types.ContentTypes;

/// A document in schema.org's words: its type's own (`structuredData` in the type), and what that type has to say.
final class StructuredDocuments {

    private final Frame frame;
    private final Content content;
    private final Map<String, Object> thing;

    private StructuredDocuments(Frame frame, Content content, String type) {
        this.frame = frame;
        this.content = content;
        this.thing = StructuredData.thing(type);
    }

    static @Nullable Map<String, Object> of(Frame frame, Content content) {
        return ContentTypes.standard().named(content.type()).map(ContentType::structuredData)
                .map(type -> new StructuredDocuments(frame, content, type).all()).orElse(null);
    }

    private Map<String, Object> all() {
        var isWork = !List.of("person", "unit", "event").contains(content.type());
        thing.put(content.type().equals("news-article") ? "headline" : "name", content.title());
        put(thing, "description", content.summary());
        put(thing, isWork ? "mainEntityOfPage" : "url", frame.canonical() == null ? null : frame.origin() + frame.canonical());
        put(thing, "image", picture(content.lead() == null ? null : content.assets().get(content.lead().asset())));
        if (isWork) work();
        switch (content.type()) {
            case "official-document", "draft-for-comment" -> legislation();
            case "video", "audio", "infographic" -> content.body().forEach(this::medium);
            case "event" -> event();
            case "question-and-answer" -> question();
            case "dataset" -> dataset();
            case "person" -> person();
            case "unit" -> contact();
            default -> {}
        }
        return thing;
    }

    private void work() {
        thing.put("inLanguage", frame.lang());
        put(thing, "datePublished", content.publishedAt() == null ? null : content.publishedAt().toString());
        put(thing, "dateModified", content.updatedAt() == null ? null : content.updatedAt().toString());
        put(thing, "creditText", content.author());
        thing.put("publisher", StructuredData.publisher(frame));
    }

    private void legislation() {
        put(thing, "legislationIdentifier", content.facts().get("number"));
        put(thing, "legislationType", content.facts().get("kind"));
        put(thing, "legislationPassedBy", content.facts().get("issuer"));
        fact("legislationDate", "issuedOn");
        fact("legislationDateVersion", "inForceOn");
        put(thing, "legislationLegalForce", switch (String.valueOf(content.facts().get("status"))) {
            case "in-force" -> "https://schema.org/InForce";
            case "not-yet-in-force", "expired" -> "https://schema.org/NotInForce";
            case "partly-expired" -> "https://schema.org/PartiallyInForce";
            default -> null;
        });
        addresses("legislationRepeals", "repeals");
        addresses("legislationChanges", "amends");
        addresses("legislationConsolidates", "consolidates");
    }

    private void addresses(String property, String relation) {
        var named = content.related(relation).stream().map(other -> frame.origin() + other.path()).toList();
        if (!named.isEmpty()) thing.put(property, named);
    }

    /// The first medium of the kind that the type begins with.
    private void medium(Block block) {
        if (thing.containsKey("contentUrl")) return;
        switch (block) {
            case Block.Video video when content.type().equals("video") -> played(content.assets().get(video.asset()), video.transcript(),
                    video.poster() == null ? null : content.assets().get(video.poster()));
            case Block.Audio audio when content.type().equals("audio") -> played(content.assets().get(audio.asset()), audio.transcript(), null);
            case Block.Infographic infographic when content.type().equals("infographic") -> {
                var pictures = picture(content.assets().get(infographic.image().asset()));
                put(thing, "contentUrl", pictures == null ? null : pictures.getFirst());
            }
            default -> {}
        }
    }

    private void played(@Nullable Asset asset, List<Block.Utterance> transcript, @Nullable Asset poster) {
        if (asset == null || asset.file() == null) return;
        thing.put("contentUrl", frame.origin() + asset.file().path());
        thing.put("encodingFormat", asset.mediaType());
        put(thing, "duration", asset.file().seconds() == null ? null : Measures.isoDuration(asset.file().seconds()));
        put(thing, "thumbnailUrl", picture(poster));
        put(thing, "uploadDate", content.publishedAt() == null ? null : content.publishedAt().toString());
        if (!transcript.isEmpty()) thing.put("transcript", transcript.stream().map(line -> (line.speaker() == null ? "" : line.speaker() + ": ") + line.text()).collect(Collectors.joining("\n")));
    }

    private void event() {
        fact("startDate", "startsAt");
        fact("endDate", "endsAt");
        if (content.facts().get("place") != null) thing.put("location", Map.of("@type", "Place", "name", content.facts().get("place")));
        put(thing, "organizer", content.facts().get("organiser") == null ? StructuredData.publisher(frame) : Map.of("@type", "Organization", "name", content.facts().get("organiser")));
    }

    private void question() {
        var answer = new LinkedHashMap<String, Object>();
        answer.put("@type", "Answer");
        answer.put("text", content.body().stream().map(StructuredDocuments::words).filter(words -> !words.isEmpty()).collect(Collectors.joining("\n")));
        put(answer, "author", content.facts().get("answeredBy") == null ? null : Map.of("@type", "Organization", "name", content.facts().get("answeredBy")));
        thing.put("mainEntity", Map.of("@type", "Question", "name", content.title(), "answerCount", 1, "acceptedAnswer", answer));
    }

    private static String words(Block block) {
        return switch (block) {
            case Block.Paragraph paragraph -> paragraph.text().stream().map(span -> span.text()).collect(Collectors.joining());
            case Block.BulletList list -> list.entries().stream().flatMap(entry -> entry.text().stream()).map(span -> span.text()).collect(Collectors.joining("\n"));
            default -> "";
        };
    }

    private void dataset() {
        put(thing, "license", content.facts().getOrDefault("licenceAddress", content.facts().get("licence")));
        fact("dateModified", "updatedOn");
        var files = content.body().stream().filter(Block.Files.class::isInstance).map(Block.Files.class::cast).flatMap(block -> block.files().stream())
                .map(file -> content.assets().get(file.asset())).filter(asset -> asset != null && asset.file() != null)
                .map(asset -> Map.of("@type", "DataDownload", "contentUrl", frame.origin() + asset.file().path(), "encodingFormat", asset.mediaType())).toList();
        if (!files.isEmpty()) thing.put("distribution", files);
    }

    private void person() {
        put(thing, "jobTitle", content.facts().get("post"));
        contact();
        thing.put("worksFor", StructuredData.publisher(frame));
    }

    private void contact() {
        put(thing, "telephone", content.facts().get("phone"));
        put(thing, "email", content.facts().get("email"));
        put(thing, "address", content.facts().get("address"));
    }

    private void fact(String property, String field) {
        var value = content.facts().get(field);
        put(thing, property, value == null ? null : value.toString());
    }

    private @Nullable List<String> picture(@Nullable Asset asset) {
        return asset == null || asset.renditions().isEmpty() ? null : List.of(frame.origin() + asset.renditions().getLast().path());
    }
}
