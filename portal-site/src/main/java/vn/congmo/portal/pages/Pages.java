package vn.congmo.portal.pages;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.FutureTask;
import java.util.function.Supplier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;
import vn.congmo.portal.library.Dependency;
import vn.congmo.portal.library.Library;
import vn.congmo.portal.search.Searching;
import vn.congmo.themes.Theme;
import vn.congmo.themes.pages.PageView.Problem.Kind;

/// Answers addresses with pages. A page is made at most once for each state of what it depends on, however many ask at the same time;
/// nothing but the portal's own memory and disk is touched. Thread-safe.
@Component
public final class Pages implements Library.Watcher {

    /// No path begins so.
    private static final String PROBLEM = "problem ";

    private final Library library;
    private final PageStore store;
    private final Site site;
    private final Clock clock;
    private volatile LocalDate day;
    private final ConcurrentMap<String, FutureTask<Answer>> underWay = new ConcurrentHashMap<>();

    Pages(Library library, Searching searching, Theme theme, PageFolder folder, @Value("${congmo.portal.origin}") String origin,
            @Value("${congmo.portal.pages.memory}") DataSize memory, @Value("${congmo.portal.pages.disk}") DataSize disk, Clock clock) {
        this.clock = clock;
        this.library = library;
        this.site = new Site(library, searching, theme, origin.replaceAll("/+$", ""), this::problemIn, clock);
        this.store = new PageStore(folder, memory.toBytes(), disk.toBytes());
        store.open(state(library.position()));
        // What was kept on disk may be of another day.
        store.evict(Set.of(Dependency.today()), state(library.position()));
        this.day = today();
        library.watch(this);
    }

    /// The answer for an address, ready or made now. Results of searches are made for each question; all else is kept.
    public Answer answer(Asked asked) {
        turnTheDay();
        if (!asked.query().isEmpty() && site.isSearch(asked.path())) return site.answer(asked);
        var key = asked.page() == 1 ? asked.path() : asked.path() + "?page=" + asked.page();
        return ready(key, () -> site.answer(asked));
    }

    /// The page that says what went wrong, in the language of the path.
    public Page problem(Kind kind, String path) {
        var locale = library.read(snapshot -> SiteDocuments.of(snapshot).localeOf(path));
        return problemIn(kind, locale);
    }

    private Page problemIn(Kind kind, String locale) {
        var answer = ready(PROBLEM + kind + " " + locale, () -> new Answer.Ready(site.problem(kind, locale)));
        return ((Answer.Ready) answer).page();
    }

    @Override
    public void changed(Set<Dependency> touched, long position) {
        underWay.clear();
        store.evict(touched, state(position));
    }

    /// Pages that say how many days are left are made anew when the day is another one in Viet Nam.
    private void turnTheDay() {
        var now = today();
        if (now.equals(day)) return;
        day = now;
        changed(Set.of(Dependency.today()), library.position());
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Site.VIET_NAM);
    }

    /// Keys of the pages that are ready now.
    Set<String> keys() {
        return store.keys();
    }

    private Answer ready(String key, Supplier<Answer> make) {
        Optional<Answer> held = store.find(key).map(Answer.Ready::new);
        return held.orElseGet(() -> once(key, make));
    }

    /// Makes a page once, also when many ask for it at the same moment.
    private Answer once(String key, Supplier<Answer> make) {
        var mine = new FutureTask<>(() -> make(key, make));
        var first = underWay.putIfAbsent(key, mine);
        if (first != null) return Outcome.of(first);
        try {
            mine.run();
            return Outcome.of(mine);
        } finally {
            underWay.remove(key, mine);
        }
    }

    /// Only what stands at an address of its own is kept; a page that says that there is none is kept once, not for every address.
    private Answer make(String key, Supplier<Answer> make) {
        var begun = store.contentState();
        var answer = make.get();
        if (answer instanceof Answer.Ready(var page) && (page.status() == 200 || key.startsWith(PROBLEM))) store.keep(key, page, begun);
        return answer;
    }

    private String state(long position) {
        return site.identity() + " " + position;
    }
}
