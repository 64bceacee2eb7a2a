package vn.congmo.portal.pages;

import com.rometools.rome.feed.atom.Content;
import com.rometools.rome.feed.atom.Entry;
import com.rometools.rome.feed.atom.Feed;
import com.rometools.rome.feed.atom.Link;
import com.rometools.rome.feed.atom.Person;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.WireFeedOutput;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import vn.congmo.portal.follow.Document;

/// The newest of a site or a section as an Atom feed (RFC 4287).
final class AtomFeeds {

    static final String MEDIA_TYPE = "application/atom+xml; charset=utf-8";
    private static final int ENTRIES = 20;

    private final Reading reading;
    private final String origin;

    AtomFeeds(Reading reading, String origin) {
        this.reading = reading;
        this.origin = origin;
    }

    /// @param owner the site or section whose feed it is
    String of(Document owner) {
        reading.about(owner);
        var ofSite = owner.type().equals("site");
        var entries = ofSite ? reading.news(ENTRIES) : reading.listed(owner, ENTRIES);
        var words = Words.in(reading.locale());
        var site = reading.sites().in(reading.locale()).map(Document::title).orElse("");
        var feed = new Feed("atom_1.0");
        feed.setTitle(ofSite ? words.say("feed-of-site", owner.title()) : words.say("feed-of-section", site, owner.title()));
        feed.setId(identity(owner, "feed"));
        feed.setUpdated(Date.from(entries.stream().map(Document::publishedAt).filter(Objects::nonNull)
                .max(Comparator.naturalOrder()).orElse(owner.publishedAt() == null ? Instant.EPOCH : owner.publishedAt())));
        feed.setAlternateLinks(List.of(link("alternate", owner.path(), "text/html")));
        feed.setOtherLinks(List.of(link("self", pathOf(owner), "application/atom+xml")));
        feed.setAuthors(List.of(person(site)));
        feed.setEntries(entries.stream().map(this::entry).toList());
        return written(feed);
    }

    /// Address of the feed of a site or section.
    static String pathOf(Document owner) {
        return owner.path().equals("/") ? "/atom.xml" : owner.path() + "/atom.xml";
    }

    private Entry entry(Document document) {
        var entry = new Entry();
        entry.setTitle(document.title());
        entry.setId(identity(document, "entry"));
        entry.setPublished(Date.from(Objects.requireNonNull(document.firstPublishedAt())));
        entry.setUpdated(Date.from(Objects.requireNonNull(document.publishedAt())));
        entry.setAlternateLinks(List.of(link("alternate", document.path(), "text/html")));
        if (document.summary() != null) entry.setSummary(text(document.summary()));
        if (document.text("author") != null) entry.setAuthors(List.of(person(document.text("author"))));
        return entry;
    }

    /// Stays the same when the document moves (RFC 4287, section 4.2.6).
    private static String identity(Document document, String use) {
        var name = use + " " + document.id() + " " + document.locale();
        return "urn:uuid:" + UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }

    private Link link(String relation, String path, String type) {
        var link = new Link();
        link.setRel(relation);
        link.setHref(origin + Addresses.inHeader(path));
        link.setType(type);
        if (relation.equals("alternate")) link.setHreflang(reading.locale());
        return link;
    }

    private static Content text(String words) {
        var content = new Content();
        content.setType("text");
        content.setValue(words);
        return content;
    }

    private static Person person(String name) {
        var person = new Person();
        person.setName(name);
        return person;
    }

    private static String written(Feed feed) {
        try {
            return new WireFeedOutput().outputString(feed);
        } catch (FeedException e) {
            throw new IllegalStateException("A feed could not be written", e);
        }
    }
}
