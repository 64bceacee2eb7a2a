package vn.congmo.accessibility.reports;

import java.util.List;

/// What the report's template shows; public because templates see nothing else.
///
/// @param lang     language of the report (BCP 47)
/// @param style    the style sheet that stands in the page
/// @param title    of this page of the report
/// @param made     when and by what it was made
/// @param home     where the overview is; empty on the overview itself
/// @param overview the pages that were checked
/// @param criteria what was found, by criterion
/// @param rules    what was found, by rule
/// @param pages    what was found on each page, told in full
public record ReportView(String lang, String style, String title, String made, String home, List<Row> overview, List<Row> criteria, List<Row> rules, List<Page> pages) {

    /// A line of an overview.
    ///
    /// @param href   where more of it stands; empty when nowhere
    /// @param code   identifier beside the name; empty when it has none
    /// @param where  pages on which it was found, at most a few
    /// @param others how many more there are
    public record Row(String name, String href, String code, int barriers, int questions, int untested, int ignored, List<Where> where, int others) {}

    public record Where(String name, String href) {}

    /// @param id      of its section in the report
    /// @param result  the one sentence of its result
    /// @param ran     what ran on it; empty when only people looked at it
    /// @param judged  who looked at it, with what; empty when nobody did
    public record Page(String id, String address, String result, String ran, String judged, List<Part> parts) {}

    /// Barriers, questions, advice, what was not checked, or what is ignored.
    public record Part(String id, String title, String intro, List<Group> groups) {}

    /// The entries of one criterion.
    ///
    /// @param address where the standard says it; empty when there is no criterion
    public record Group(String title, String address, List<Entry> entries) {}

    /// @param foreign what the engine says in its own English; empty when our words say it all
    /// @param ignored why it is ignored and until when; empty when it is not
    /// @param shots   how the place looked; none or one
    public record Entry(String problem, String foreign, String line, String selector, String excerpt, String excluded, String mend,
                        String rule, String runs, List<Measured> evidence, String ignored, List<Shot> shots) {}

    public record Measured(String name, String value) {}

    public record Shot(String source, String alternative, int width, int height) {}
}
