package vn.congmo.themes.assembly;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.congmo.themes.pages.Frame;
import vn.congmo.themes.pages.PageView;
import vn.congmo.themes.pages.PageView.ItemLink;
import vn.congmo.themes.pages.PageView.SectionBlock;
import vn.congmo.themes.pages.PageView.Teaser;
import vn.congmo.themes.types.ContentTypes;

/// The home page: what people chose to stand first, then what the composition shows, or a block for each section while there is none.
final class HomeAssembly {

    private static final int IN_A_BLOCK = 4;
    private static final int MOST_IN_A_BLOCK = 12;
    private static final int LOOKED_THROUGH = 60;
    private static final List<String> MEDIA = List.of("video", "audio", "photo-story", "infographic");

    private final Around around;
    private final ContentTypes types;
    private final Teasers teasers;
    private final Set<UUID> shown = new HashSet<>();

    HomeAssembly(Around around, ContentTypes types) {
        this.around = around;
        this.types = types;
        this.teasers = new Teasers(around, types);
    }

    PageView of(Frame frame) {
        var site = around.home();
        var composition = around.few("home").stream().findFirst();
        var chosen = composition.or(() -> site);
        var lead = chosen.flatMap(from -> from.link("lead")).flatMap(around::document).filter(document -> document.path() != null);
        var featured = around.documents(chosen.map(from -> from.links("featured")).orElse(List.of())).stream().filter(document -> document.path() != null).toList();
        lead.ifPresent(document -> shown.add(document.id()));
        featured.forEach(document -> shown.add(document.id()));
        var blocks = composition.map(this::composed).orElseGet(() -> site.map(this::bySection).orElse(List.of()));
        return new PageView.Home(frame, lead.map(teasers::of).orElse(null), featured.stream().map(teasers::of).toList(), blocks);
    }

    private List<SectionBlock> bySection(LiveDocument site) {
        var blocks = new ArrayList<SectionBlock>();
        for (var item : site.links("sections")) {
            var section = around.link(item);
            var entries = newest(types.news(), item, IN_A_BLOCK);
            if (section.isPresent() && !entries.isEmpty()) blocks.add(new SectionBlock("newest", section.get().title(), section.get().path(), entries));
        }
        return blocks;
    }

    private List<SectionBlock> composed(LiveDocument composition) {
        var blocks = new ArrayList<SectionBlock>();
        if (composition.fields().get("blocks") instanceof List<?> written)
            for (var block : written) if (block instanceof Map<?, ?> map) block(map).ifPresent(blocks::add);
        return blocks;
    }

    private Optional<SectionBlock> block(Map<?, ?> written) {
        var shows = String.valueOf(written.get("shows"));
        var most = written.get("most") instanceof Number number ? Math.clamp(number.intValue(), 1, MOST_IN_A_BLOCK) : IN_A_BLOCK;
        var section = section(written.get("section"));
        var entries = entries(shows, section, most);
        var path = section == null ? null : around.link(section).map(ItemLink::path).orElse(null);
        return entries.isEmpty() ? Optional.empty() : Optional.of(new SectionBlock(shows, String.valueOf(written.get("heading")), path, entries));
    }

    private static @Nullable UUID section(@Nullable Object written) {
        try {
            return written == null ? null : UUID.fromString(written.toString());
        } catch (IllegalArgumentException notOne) {
            return null;
        }
    }

    private List<Teaser> entries(String shows, @Nullable UUID section, int most) {
        return switch (shows) {
            case "newest" -> newest(types.news(), section, most);
            case "documents" -> newest(List.of("official-document"), null, most);
            case "media" -> newest(MEDIA, null, most);
            case "questions" -> newest(List.of("question-and-answer"), null, most);
            case "open-drafts" -> all("draft-for-comment").filter(entry -> "open".equals(entry.facts().get("state")))
                    .sorted(Comparator.comparing((Teaser entry) -> (Integer) entry.facts().get("daysLeft"))).limit(most).toList();
            case "events" -> all("event").filter(entry -> Boolean.FALSE.equals(entry.facts().get("past")))
                    .sorted(Comparator.comparing((Teaser entry) -> (Instant) entry.facts().get("startsAt"))).limit(most).toList();
            case "services" -> Menus.of(around).at("services").stream().limit(most).map(this::service).toList();
            default -> List.of();
        };
    }

    private Stream<Teaser> all(String type) {
        return around.site().newest(Listing.of(List.of(type)), around.locale(), 0, LOOKED_THROUGH).stream().map(teasers::of);
    }

    private Teaser service(Menus.Entry entry) {
        var document = entry.item() == null ? Optional.<LiveDocument>empty() : around.document(entry.item());
        return document.map(teasers::of).orElseGet(() -> Teaser.link(entry.text(), entry.path(), null));
    }

    /// What does not stand on the page already.
    private List<Teaser> newest(List<String> wanted, @Nullable UUID section, int most) {
        var list = new Listing(wanted, section == null ? null : "section", section);
        return around.site().newest(list, around.locale(), 0, most + shown.size()).stream()
                .filter(document -> !shown.contains(document.id())).limit(most).map(teasers::of).toList();
    }
}
