package vn.congmo.cms.management;

import java.util.List;
import java.util.Map;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import vn.congmo.cms.content.Fault;
import vn.congmo.cms.problems.Problems;
import vn.congmo.vietnamese.Notice;

/// Faults and notices in the caller's words.
@Component
class FaultAnswers {

    private static final String NOTICE = "notice-";

    private final Problems problems;

    FaultAnswers(Problems problems) {
        this.problems = problems;
    }

    ResponseEntity<Object> invalid(List<Fault> faults) {
        return problems.answer(HttpStatus.BAD_REQUEST, "invalid", Map.of("errors", faults.stream().map(this::inWords).toList()));
    }

    ResponseEntity<Object> heldBack(List<Fault> files) {
        return problems.answer(HttpStatus.UNPROCESSABLE_CONTENT, "malware-scan", Map.of("errors", files.stream().map(this::inWords).toList()));
    }

    List<Map<String, String>> notices(List<Fault> notices) {
        return notices.stream().map(this::inWords).toList();
    }

    private Map<String, String> inWords(Fault fault) {
        var message = fault.code().startsWith(NOTICE) ? notice(fault) : problems.text("fault." + fault.code(), fault.arguments().toArray());
        return Map.of("pointer", fault.pointer(), "code", fault.code(), "message", message);
    }

    private static String notice(Fault fault) {
        var code = fault.code().substring(NOTICE.length());
        for (var kind : Notice.Kind.values()) {
            if (kind.code().equals(code)) return new Notice(kind, Integer.parseInt(fault.arguments().getFirst()), 0).inWords(LocaleContextHolder.getLocale());
        }
        throw new IllegalArgumentException("No notice is called " + code);
    }
}
