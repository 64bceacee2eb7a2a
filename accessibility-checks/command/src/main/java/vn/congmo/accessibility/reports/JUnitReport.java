package vn.congmo.accessibility.reports;

import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/// Writes results as JUnit XML, so that a build server shows each barrier as a failed test.
public final class JUnitReport implements ResultWriter {

    private final Words words;
    private final Writer out;
    private final XMLStreamWriter xml;

    public JUnitReport(Words words, Writer out) throws IOException {
        this.words = words;
        this.out = out;
        try {
            xml = XMLOutputFactory.newFactory().createXMLStreamWriter(out);
            xml.writeStartDocument("UTF-8", "1.0");
            xml.writeStartElement("testsuites");
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    /// The whole report on a few pages.
    public static String of(Words words, List<PageResult> results) throws IOException {
        var text = new StringWriter();
        try (var report = new JUnitReport(words, text)) {
            for (var result : results) {
                report.add(result);
            }
        }
        return text.toString();
    }

    /// One test suite; a test case for each barrier, or one that passed when none was found.
    @Override
    public void add(PageResult result) throws IOException {
        try {
            suite(result);
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    @Override
    public void close() throws IOException {
        try {
            xml.writeEndElement();
            xml.writeEndDocument();
            xml.close();
            out.close();
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    private void suite(PageResult result) throws XMLStreamException {
        var address = printable(result.page().address());
        var skipped = result.untested().size() + result.ignored().size();
        xml.writeStartElement("testsuite");
        xml.writeAttribute("name", address);
        xml.writeAttribute("tests", String.valueOf(Math.max(1, result.barriers().size() + skipped)));
        xml.writeAttribute("failures", String.valueOf(result.barriers().size()));
        xml.writeAttribute("skipped", String.valueOf(skipped));
        for (var seen : result.barriers()) {
            testCase(address, seen, "failure", words.explain(seen.finding()).problem());
        }
        for (var seen : result.untested()) {
            testCase(address, seen, "skipped", words.explain(seen.finding()).problem());
        }
        for (var ignored : result.ignored()) {
            testCase(address, ignored.seen(), "skipped", words.ignored(ignored));
        }
        if (result.barriers().isEmpty() && skipped == 0) {
            xml.writeEmptyElement("testcase");
            xml.writeAttribute("classname", address);
            xml.writeAttribute("name", words.result(result));
        }
        xml.writeEndElement();
    }

    private void testCase(String address, Seen seen, String kind, String message) throws XMLStreamException {
        var explained = words.explain(seen.finding());
        xml.writeStartElement("testcase");
        xml.writeAttribute("classname", address);
        xml.writeAttribute("name", printable(seen.finding().rule() + " " + seen.finding().target().selector()));
        xml.writeStartElement(kind);
        xml.writeAttribute("message", printable(message));
        xml.writeCharacters(printable(words.criteria(seen.finding()) + "\n" + explained.excluded() + "\n" + explained.mend() + "\n" + seen.finding().target().excerpt()));
        xml.writeEndElement();
        xml.writeEndElement();
    }

    /// XML 1.0 cannot hold most control characters; pages can.
    private static String printable(String text) {
        return text.replaceAll("[^\\u0009\\u000A\\u000D\\u0020-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]", "\uFFFD");
    }
}
