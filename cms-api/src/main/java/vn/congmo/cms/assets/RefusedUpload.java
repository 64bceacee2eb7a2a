package vn.congmo.cms.assets;

import java.util.List;

/// Why a file is not kept. Text `upload.<code>` of the bundle says it, and what to do.
final class RefusedUpload extends Exception {

    private final Reason reason;
    private final List<Object> arguments;

    RefusedUpload(Reason reason, Object... arguments) {
        super(reason.name(), null, false, false);
        this.reason = reason;
        this.arguments = List.of(arguments);
    }

    Reason reason() {
        return reason;
    }

    List<Object> arguments() {
        return arguments;
    }

    enum Reason {
        EMPTY("empty"), TOO_LARGE("too-large"), TOO_MANY_PIXELS("too-many-pixels"), UNKNOWN_TYPE("unknown-type"), OTHER_TYPE("other-type"),
        OTHER_EXTENSION("other-extension"), MOVING("moving"), DAMAGED("damaged"), HIDDEN_CONTENT("hidden-content"),
        UNPLAYABLE("unplayable"), NOT_UTF_8("not-utf-8"), NOT_DATA("not-data"), LOCKED("locked"), BROKEN_PDF("broken-pdf"),
        VTT_HEADER("vtt-header"), VTT_TIMING("vtt-timing"), VTT_ORDER("vtt-order"), VTT_EMPTY("vtt-empty"), INFECTED("infected");

        private final String code;

        Reason(String code) {
            this.code = code;
        }

        String code() {
            return code;
        }
    }
}
