package vn.congmo.portal.pages;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.congmo.portal.library.Dependency;

/// Pages that are ready: the most asked for in memory, all of them on disk, each until something that it depends on changes.
/// A page whose making began before a change is not kept, since it may show what was before.
final class PageStore {

    private static final int OVERHEAD = 512;

    private final Cache<String, Page> memory;
    private final PageFolder folder;
    private final long mostOnDisk;
    /// Of every page on disk: its size and what it is made of, oldest first.
    private final Map<String, Kept> kept = new LinkedHashMap<>();
    private final Map<String, Set<String>> pagesOf = new HashMap<>();
    private long onDisk;
    private long contentState;

    private record Kept(int bytes, List<String> dependencies) {}

    /// @param mostInMemory bytes
    /// @param mostOnDisk   bytes; the oldest pages make room
    PageStore(PageFolder folder, long mostInMemory, long mostOnDisk) {
        this.folder = folder;
        this.mostOnDisk = mostOnDisk;
        this.memory = Caffeine.newBuilder().maximumWeight(mostInMemory)
                .weigher((String key, Page page) -> page.gzip().length + OVERHEAD).build();
    }

    /// Takes up the pages of the last run if they are of this very state; throws them away otherwise.
    synchronized void open(String state) {
        try {
            if (state.equals(folder.state())) folder.forEach((key, head) -> note(key, head.bytes(), head.page().dependencies()));
            else folder.clear();
            folder.state(state);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Optional<Page> find(String key) {
        var page = memory.getIfPresent(key);
        return page == null ? onDisk(key) : Optional.of(page);
    }

    private Optional<Page> onDisk(String key) {
        Kept noted;
        synchronized (this) {
            noted = kept.get(key);
        }
        if (noted == null) return Optional.empty();
        var found = folder.find(key);
        synchronized (this) {
            // Evicted while it was read: what was read may be of before the change.
            if (kept.get(key) != noted) return Optional.empty();
            found.ifPresentOrElse(page -> memory.put(key, page), () -> forget(key));
            return found;
        }
    }

    /// Names the state of the content in which the making of a page begins.
    synchronized long contentState() {
        return contentState;
    }

    /// Keeps a page that was made since `begun`, unless the content has changed meanwhile.
    synchronized void keep(String key, Page page, long begun) {
        if (begun != contentState) return;
        forget(key);
        folder.keep(key, page);
        memory.put(key, page);
        note(key, page.gzip().length, page.dependencies());
        while (onDisk > mostOnDisk && kept.size() > 1) forget(kept.keySet().iterator().next());
    }

    /// Evicts exactly the pages that depend on what was touched.
    ///
    /// @param state the state of the content that the pages are of from now on
    synchronized void evict(Collection<Dependency> touched, String state) {
        contentState++;
        var stale = new HashSet<String>();
        for (var dependency : touched) stale.addAll(pagesOf.getOrDefault(dependency.key(), Set.of()));
        stale.forEach(this::forget);
        try {
            folder.state(state);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Keys of all pages that are ready.
    synchronized Set<String> keys() {
        return Set.copyOf(kept.keySet());
    }

    private void note(String key, int bytes, List<String> dependencies) {
        kept.put(key, new Kept(bytes, dependencies));
        onDisk += bytes;
        for (var dependency : dependencies) pagesOf.computeIfAbsent(dependency, any -> new HashSet<>()).add(key);
    }

    private void forget(String key) {
        memory.invalidate(key);
        var before = kept.remove(key);
        if (before == null) return;
        onDisk -= before.bytes();
        for (var dependency : before.dependencies()) pagesOf.computeIfPresent(dependency, (any, keys) -> {
            keys.remove(key);
            return keys.isEmpty() ? null : keys;
        });
        folder.forget(key);
    }
}
