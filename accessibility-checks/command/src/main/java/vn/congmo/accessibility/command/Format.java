package vn.congmo.accessibility.command;

/// Formats in which reports are kept.
enum Format {
    HTML("report.html"),
    EARL("earl.jsonld"),
    JUNIT("junit.xml");

    private final String file;

    Format(String file) {
        this.file = file;
    }

    String file() {
        return file;
    }
}
