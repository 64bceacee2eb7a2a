package vn.congmo.portal.pages;

import java.io.StringWriter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.jspecify.annotations.Nullable;
import vn.congmo.portal.follow.Document;

/// Every address of the site for search engines, each with its other languages (https://www.sitemaps.org/protocol.html).
final class Sitemap {

    static final String MEDIA_TYPE = "application/xml; charset=utf-8";
    /// The protocol's limit; the newest addresses come first.
    static final int MOST = 50_000;

    private final Reading reading;
    private final String origin;

    Sitemap(Reading reading, String origin) {
        this.reading = reading;
        this.origin = origin;
    }

    String write() {
        var documents = reading.everything(MOST - reading.sites().all().size());
        var languages = new LinkedHashMap<UUID, List<Document>>();
        for (var document : documents) languages.computeIfAbsent(document.id(), any -> new ArrayList<>()).add(document);
        languages.values().forEach(list -> list.sort(Comparator.comparing(Document::locale)));
        var text = new StringWriter();
        try {
            var xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
            xml.writeStartDocument("UTF-8", "1.0");
            xml.writeStartElement("urlset");
            xml.writeDefaultNamespace("http://www.sitemaps.org/schemas/sitemap/0.9");
            xml.writeNamespace("xhtml", "http://www.w3.org/1999/xhtml");
            for (var document : documents) url(document.path(), document.publishedAt(), others(languages, document), xml);
            for (var locale : reading.sites().locales()) url(reading.sites().siteMapPath(locale), null, siteMaps(), xml);
            xml.writeEndElement();
            xml.writeEndDocument();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("The sitemap could not be written", e);
        }
        return text.toString();
    }

    private static Map<String, String> others(Map<UUID, List<Document>> languages, Document document) {
        var alternates = new LinkedHashMap<String, String>();
        for (var other : languages.getOrDefault(document.id(), List.of())) alternates.put(other.locale(), other.path());
        return alternates;
    }

    private Map<String, String> siteMaps() {
        var alternates = new LinkedHashMap<String, String>();
        for (var locale : reading.sites().locales()) alternates.put(locale, reading.sites().siteMapPath(locale));
        return alternates;
    }

    private void url(String path, @Nullable Object changed, Map<String, String> alternates, XMLStreamWriter xml) throws XMLStreamException {
        xml.writeStartElement("url");
        element("loc", origin + Addresses.inHeader(path), xml);
        if (changed != null) element("lastmod", changed.toString(), xml);
        if (alternates.size() > 1) for (var alternate : alternates.entrySet()) {
            xml.writeEmptyElement("http://www.w3.org/1999/xhtml", "link");
            xml.writeAttribute("rel", "alternate");
            xml.writeAttribute("hreflang", alternate.getKey());
            xml.writeAttribute("href", origin + Addresses.inHeader(alternate.getValue()));
        }
        xml.writeEndElement();
    }

    private static void element(String name, String text, XMLStreamWriter xml) throws XMLStreamException {
        xml.writeStartElement(name);
        xml.writeCharacters(text);
        xml.writeEndElement();
    }
}
