package vn.congmo.accessibility.reports;

import java.util.List;

/// What the report's template shows; public because templates see nothing else.
///
/// @param lang    language of the report (BCP 47)
/// @param style   the style sheet that stands in the page
/// @param made    when and by what it was made
/// @param pages   one for each checked page
public record ReportView(String lang, String style, String made, List<Page> pages) {

    /// @param id      of its section in the report
    /// @param result  the one sentence of its result
    /// @param ran     what ran on it
    public record Page(String id, String address, String result, int barriers, int questions, int advice, int untested,
                       String ran, List<Part> parts) {}

    /// Barriers, questions, advice or what was not checked.
    public record Part(String id, String title, String intro, List<Group> groups) {}

    /// The entries of one criterion.
    ///
    /// @param address where the standard says it; empty when there is no criterion
    public record Group(String title, String address, List<Entry> entries) {}

    /// @param foreign what the engine says in its own English; empty when our words say it all
    public record Entry(String problem, String foreign, String line, String selector, String excerpt, String excluded, String mend,
                        String rule, String runs, List<Measured> evidence) {}

    public record Measured(String name, String value) {}
}
