package vn.congmo.accessibility.nu;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.xml.sax.ErrorHandler;
import org.xml.sax.SAXParseException;
import vn.congmo.accessibility.Finding;
import vn.congmo.accessibility.Outcome;

/// Turns what the checker says of one page into findings.
final class Listener implements ErrorHandler {

    private final Places places;
    private final List<Finding> findings = new ArrayList<>();

    Listener(Places places) {
        this.places = places;
    }

    List<Finding> findings() {
        return findings;
    }

    @Override
    public void warning(SAXParseException said) {}

    @Override
    public void error(SAXParseException said) {
        var fault = Fault.in(said.getMessage());
        var target = places.at(said.getLineNumber(), said.getColumnNumber());
        var rule = "nu/" + fault.id();
        findings.add(new Finding(rule, Outcome.FAILED, fault.criteria(), fault.id(), Map.of("message", said.getMessage()),
                target, true, Fingerprint.of(rule, said.getMessage(), target.selector())));
    }

    @Override
    public void fatalError(SAXParseException said) {
        error(said);
    }
}
