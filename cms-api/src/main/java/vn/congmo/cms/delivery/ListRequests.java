package vn.congmo.cms.delivery;

import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.congmo.cms.live.Facet;
import vn.congmo.cms.live.ListQuery;
import vn.congmo.cms.live.LiveDocuments;
import vn.congmo.cms.live.LiveDocuments.Outline;
import vn.congmo.cms.live.LiveLists;
import vn.congmo.cms.live.LiveLists.Listed;
import vn.congmo.cms.publishing.Planned;
import vn.congmo.cms.sites.Language;

/// Lists of what is live, over HTTP. They ask no database.
@RestController
class ListRequests {

    private static final ZoneId VIET_NAM = ZoneId.of("Asia/Ho_Chi_Minh");

    private final LiveLists lists;
    private final LiveDocuments live;
    private final Cursors cursors;
    private final Planned planned;
    private final Clock clock;

    ListRequests(LiveLists lists, LiveDocuments live, Cursors cursors, Planned planned, Clock clock) {
        this.lists = lists;
        this.live = live;
        this.cursors = cursors;
        this.planned = planned;
        this.clock = clock;
    }

    /// @param documents without bodies
    /// @param included  what `include` names, each once
    /// @param facets    by facet and value, how many documents there would be
    /// @param cursor    for the next page; absent on the last
    record Page(List<Map<String, Object>> documents, List<Map<String, Object>> included, Map<String, Map<String, Integer>> facets, @Nullable String cursor) {}

    /// @param from first day of the first publication, in Viet Nam; `to` is the last
    /// @param issuedFrom first day of issue of official documents
    @GetMapping("/api/content/v1/documents")
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = Page.class)))
    ResponseEntity<?> list(
            @RequestParam String site,
            @RequestParam Language locale,
            @RequestParam(required = false) @Parameter(schema = @Schema(type = "string")) @Nullable Fallback fallback,
            @RequestParam(required = false) @Parameter(schema = @Schema(type = "string")) Choice.@Nullable Types type,
            @RequestParam(required = false) @Parameter(schema = @Schema(type = "string")) Choice.@Nullable Items section,
            @RequestParam(required = false) @Parameter(schema = @Schema(type = "string")) Choice.@Nullable Items topic,
            @RequestParam(required = false) @Parameter(schema = @Schema(type = "string")) Choice.@Nullable Statuses status,
            @RequestParam(required = false) @Min(1900) @Max(2200) @Nullable Integer year,
            @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate from,
            @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate to,
            @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate issuedFrom,
            @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate issuedTo,
            @RequestParam(defaultValue = "newest") @Parameter(schema = @Schema(type = "string", allowableValues = {"newest", "updated", "issued", "title"})) Choice.Sorting sort,
            @RequestParam(required = false) @Parameter(schema = @Schema(type = "string")) @Nullable Fields fields,
            @RequestParam(required = false) @Parameter(schema = @Schema(type = "string")) @Nullable Include include,
            @RequestParam(required = false) @Parameter(schema = @Schema(type = "string")) Choice.@Nullable Facets facets,
            @RequestParam(defaultValue = "20") @Min(1) @Max(100) int limit,
            @RequestParam(required = false) @Nullable String cursor,
            HttpServletRequest request) {
        var filters = new EnumMap<Facet, Set<String>>(Facet.class);
        if (type != null) filters.put(Facet.TYPE, type.names());
        if (section != null) filters.put(Facet.SECTION, section.ids());
        if (topic != null) filters.put(Facet.TOPIC, topic.ids());
        if (status != null) filters.put(Facet.STATUS, status.names());
        if (year != null) filters.put(Facet.YEAR, Set.of(year.toString()));
        var languages = (fallback == null ? Fallback.NONE : fallback).after(locale);
        var query = new ListQuery(site, languages, filters, new ListQuery.Span<>(start(from), start(dayAfter(to))), new ListQuery.Span<>(text(issuedFrom), text(dayAfter(issuedTo))), sort.order());
        return answer(query, limit, cursor, new Wanted(fields == null ? Fields.ALL : fields, include == null ? Include.NOTHING : include,
                facets == null ? Set.of() : facets.facets()), request);
    }

    private record Wanted(Fields fields, Include include, Set<Facet> facets) {}

    private ResponseEntity<?> answer(ListQuery query, int limit, @Nullable String cursor, Wanted wanted, HttpServletRequest request) {
        var list = query.name();
        var found = lists.page(query, cursors.read(cursor, list), limit + 1);
        var page = found.subList(0, Math.min(limit, found.size()));
        var documents = page.stream().map(Listed::outline).toList();
        var included = wanted.include().around(documents, item -> live.first(item, query.languages()));
        var counts = new LinkedHashMap<String, Map<String, Integer>>();
        wanted.facets().forEach(facet -> counts.put(Choice.name(facet), lists.counts(query, facet)));
        var tag = EntityTag.of(request.getQueryString(), positions(documents), positions(included), counts, found.size() > limit);
        KeptAnswers.allow(request, query.site(), null);
        var items = new LinkedHashSet<UUID>();
        documents.forEach(outline -> items.add(outline.document().id()));
        included.forEach(outline -> items.add(outline.document().id()));
        return new Kept(tag, Lifetime.until(planned.next(query.site()), clock.instant()), Kept.keys(query.site(), items)).answer(request, () -> {
            var next = found.size() > limit ? cursors.text(page.getLast().mark(), list) : null;
            return ResponseEntity.ok().header("Content-Language", languages(query, documents))
                    .body(body(new Page(told(documents, wanted.fields()), told(included, wanted.fields()), counts, next), wanted));
        });
    }

    /// Only what was asked for is there.
    private static Map<String, Object> body(Page page, Wanted wanted) {
        var body = new LinkedHashMap<String, Object>(Map.of("documents", page.documents()));
        if (!wanted.include().paths().isEmpty()) body.put("included", page.included());
        if (!wanted.facets().isEmpty()) body.put("facets", page.facets());
        if (page.cursor() != null) body.put("cursor", page.cursor());
        return body;
    }

    private static List<Long> positions(List<Outline> outlines) {
        return outlines.stream().map(Outline::position).toList();
    }

    private static List<Map<String, Object>> told(List<Outline> outlines, Fields fields) {
        return outlines.stream().map(outline -> fields.of(outline.document())).toList();
    }

    private static String languages(ListQuery query, List<Outline> documents) {
        var used = documents.stream().map(outline -> outline.document().locale().tag()).distinct().collect(Collectors.joining(", "));
        return used.isEmpty() ? query.languages().getFirst().tag() : used;
    }

    private static @Nullable LocalDate dayAfter(@Nullable LocalDate day) {
        return day == null ? null : day.plusDays(1);
    }

    private static @Nullable Instant start(@Nullable LocalDate day) {
        return day == null ? null : day.atStartOfDay(VIET_NAM).toInstant();
    }

    private static @Nullable String text(@Nullable LocalDate day) {
        return day == null ? null : day.toString();
    }
}
