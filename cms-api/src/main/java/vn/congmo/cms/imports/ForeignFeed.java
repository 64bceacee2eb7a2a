package vn.congmo.cms.imports;

import java.io.InputStream;
import java.util.function.Consumer;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/// Reads WordPress exports (WXR), RSS 2.0 and Atom, an entry at a time however large the file is.
///
/// Entities are not resolved and document types are not read: nothing outside the file is looked at, and nothing expands. (Rome keeps a whole feed in memory.)
final class ForeignFeed {

    private ForeignFeed() {}

    /// The file is not what it should be from that place on; what stood before has been read.
    static final class Damaged extends Exception {

        final int line;

        Damaged(int line, String why) {
            super(why);
            this.line = line;
        }
    }

    /// @throws Damaged when it is not well-formed XML, or neither RSS nor Atom
    static void read(InputStream in, Consumer<Foreign> reader) throws Damaged {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        XMLStreamReader xml = null;
        try {
            xml = factory.createXMLStreamReader(in);
            var root = false;
            while (xml.hasNext()) {
                if (xml.next() != XMLStreamConstants.START_ELEMENT) continue;
                if (!root && !java.util.Set.of("rss", "feed", "RDF").contains(xml.getLocalName())) throw new Damaged(xml.getLocation().getLineNumber(), "<" + xml.getLocalName() + ">");
                root = true;
                if (xml.getLocalName().equals("item") || xml.getLocalName().equals("entry")) reader.accept(new ForeignEntry(xml).read());
            }
            if (!root) throw new Damaged(1, "");
        } catch (XMLStreamException e) {
            throw new Damaged(e.getLocation() == null ? xml == null ? 1 : xml.getLocation().getLineNumber() : e.getLocation().getLineNumber(), String.valueOf(e.getMessage()).lines().reduce((_, last) -> last).orElse(""));
        }
    }
}
