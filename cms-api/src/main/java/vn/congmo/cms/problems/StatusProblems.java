package vn.congmo.cms.problems;

import org.springframework.http.HttpStatus;

/// The problem that stands for a status when nothing more is known.
final class StatusProblems {

    private StatusProblems() {}

    static String name(HttpStatus status) {
        return switch (status) {
            case UNAUTHORIZED -> "log-in-required";
            case FORBIDDEN -> "not-allowed";
            case NOT_FOUND -> "not-found";
            case METHOD_NOT_ALLOWED -> "method-not-allowed";
            case NOT_ACCEPTABLE -> "not-acceptable";
            case CONTENT_TOO_LARGE -> "too-large-request";
            case UNSUPPORTED_MEDIA_TYPE -> "unsupported-media-type";
            default -> status.is4xxClientError() ? "bad-request" : "unavailable";
        };
    }
}
