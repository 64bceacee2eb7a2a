package vn.congmo.accessibility.reports;

import java.io.StringWriter;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/// Writes results as JUnit XML, so that a build server shows each barrier as a failed test.
public final class JUnitReport {

    private final Words words;

    public JUnitReport(Words words) {
        this.words = words;
    }

    /// One test suite for each page; a test case for each barrier, or one that passed when none was found.
    public String write(List<PageResult> results) {
        var text = new StringWriter();
        try {
            var xml = XMLOutputFactory.newFactory().createXMLStreamWriter(text);
            xml.writeStartDocument("UTF-8", "1.0");
            xml.writeStartElement("testsuites");
            for (var result : results) {
                suite(xml, result);
            }
            xml.writeEndElement();
            xml.writeEndDocument();
            return text.toString();
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    private void suite(XMLStreamWriter xml, PageResult result) throws XMLStreamException {
        var address = result.page().address();
        xml.writeStartElement("testsuite");
        xml.writeAttribute("name", address);
        xml.writeAttribute("tests", String.valueOf(Math.max(1, result.barriers().size() + result.untested().size())));
        xml.writeAttribute("failures", String.valueOf(result.barriers().size()));
        xml.writeAttribute("skipped", String.valueOf(result.untested().size()));
        for (var seen : result.barriers()) {
            testCase(xml, address, seen, "failure");
        }
        for (var seen : result.untested()) {
            testCase(xml, address, seen, "skipped");
        }
        if (result.barriers().isEmpty() && result.untested().isEmpty()) {
            xml.writeEmptyElement("testcase");
            xml.writeAttribute("classname", address);
            xml.writeAttribute("name", words.result(result));
        }
        xml.writeEndElement();
    }

    private void testCase(XMLStreamWriter xml, String address, Seen seen, String kind) throws XMLStreamException {
        var explained = words.explain(seen.finding());
        xml.writeStartElement("testcase");
        xml.writeAttribute("classname", address);
        xml.writeAttribute("name", seen.finding().rule() + " " + seen.finding().target().selector());
        xml.writeStartElement(kind);
        xml.writeAttribute("message", explained.problem());
        xml.writeCharacters(words.criteria(seen.finding()) + "\n" + explained.excluded() + "\n" + explained.mend() + "\n" + seen.finding().target().excerpt());
        xml.writeEndElement();
        xml.writeEndElement();
    }
}
