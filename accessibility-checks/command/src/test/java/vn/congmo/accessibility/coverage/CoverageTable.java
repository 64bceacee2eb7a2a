package vn.congmo.accessibility.coverage;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import vn.congmo.accessibility.Catalogue;
import vn.congmo.accessibility.Criterion;
import vn.congmo.accessibility.Decider;
import vn.congmo.accessibility.Profile;

/// Writes the coverage table as Markdown.
final class CoverageTable {

    private static final Locale VIETNAMESE = Locale.of("vi");
    private static final List<Profile> COUNTED = List.of(Profile.TCVN_9249_REFERENCE, Profile.WCAG_20_AAA, Profile.WCAG_21, Profile.WCAG_22, Profile.WCAG_22_AAA, Profile.EN_301_549);

    private final Supports supports;
    private final String people;

    /// @param people the part about manual evaluations
    CoverageTable(Supports supports, String people) {
        this.people = people;
        this.supports = supports;
    }

    Support.Kind kind(Criterion criterion) {
        return Support.strongest(supports.of(criterion.number()), criterion.explained(VIETNAMESE).question());
    }

    String markdown() {
        var lines = new ArrayList<String>();
        lines.add(INTRODUCTION);
        counts(lines);
        lines.add("\n## Từng tiêu chí · Each criterion\n");
        lines.add("«→» đứng trước quy tắc chỉ hỏi. · “→” stands before rules that only ask.\n");
        lines.add("| Tiêu chí · Criterion | Mức · Level | Từ · Since | Có gì · What there is | Quy tắc, bộ kiểm · Rules, checks | Nói chung do · In general decided by | Câu hỏi cho người · Question for a person |");
        lines.add("|---|---|---|---|---|---|---|");
        Catalogue.criteria().forEach(criterion -> lines.add(row(criterion)));
        lines.add(people);
        lines.add("## Số hiệu ở các chuẩn khác · Numbers in other standards\n");
        lines.add(NUMBERS);
        lines.add("| WCAG | Dự thảo 2011 · Draft of 2011 | EN 301 549 V3.2.1 | TCVN 9249:2012 |");
        lines.add("|---|---|---|---|");
        Catalogue.criteria().forEach(criterion -> lines.add(numbers(criterion)));
        return String.join("\n", lines) + "\n";
    }

    private void counts(List<String> lines) {
        var kinds = List.of(Support.Kind.values());
        lines.add("| Profile | " + kinds.stream().map(kind -> kind.vietnamese + " · " + kind.english).collect(Collectors.joining(" | ")) + " | tất cả · all |");
        lines.add("|---|" + "---:|".repeat(kinds.size() + 1));
        for (var profile : COUNTED) {
            var count = new EnumMap<Support.Kind, Integer>(Support.Kind.class);
            Catalogue.criteria().stream().filter(c -> profile.criteria().contains(c.number())).forEach(c -> count.merge(kind(c), 1, Integer::sum));
            lines.add("| `" + profile.id() + "` | " + kinds.stream().map(kind -> String.valueOf(count.getOrDefault(kind, 0))).collect(Collectors.joining(" | "))
                    + " | " + profile.criteria().size() + " |");
        }
    }

    private String row(Criterion criterion) {
        var kind = kind(criterion);
        var rules = supports.of(criterion.number()).stream().map(rule -> (rule.fails() ? "" : "→ ") + "`" + rule.rule() + "`").collect(Collectors.joining(", "));
        return "| [%s](%s) %s · %s | %s | %s | %s · %s | %s | %s | %s |".formatted(criterion.number(), criterion.understanding(), criterion.vietnamese(), criterion.english(),
                criterion.level(), criterion.version(), kind.vietnamese, kind.english, rules.isEmpty() ? "–" : rules, decidedBy(criterion),
                criterion.explained(VIETNAMESE).question());
    }

    private static String decidedBy(Criterion criterion) {
        return criterion.decidedBy().stream().sorted().map(CoverageTable::name).collect(Collectors.joining(", "));
    }

    private static String name(Decider decider) {
        return switch (decider) {
            case MACHINE -> "máy · machine";
            case PERSON -> "người · person";
            case ABSENCE -> "vắng mặt · absence";
        };
    }

    private static String numbers(Criterion criterion) {
        var clauses = Catalogue.tcvn9249().stream().filter(clause -> clause.criteria().contains(criterion.number())).map(clause -> clause.number()).collect(Collectors.joining(", "));
        return "| %s | %s | %s | %s |".formatted(criterion.number(), criterion.draft2011().orElse("–"), criterion.en301549().orElse("–"), clauses);
    }

    private static final String INTRODUCTION = """
            # Máy kiểm được gì, người phải xem gì · What machines check and what people must see

            Trang này do một bài thử viết ra từ các quy tắc đang có; đừng sửa tay. · This page is written by a test from the rules that are there; do not edit it.
            `mvn -pl accessibility-checks/command -am test -Dtest=CoverageTest -Dsurefire.failIfNoSpecifiedTests=false -Dcongmo.coverage.write=true`

            «Máy tìm được lỗi» nghĩa là máy tìm được **một số** lỗi của tiêu chí, không phải là máy quyết định được tiêu chí. Không tìm thấy rào cản không có nghĩa là trang đã
            đáp ứng tiêu chí: cột cuối là điều một người vẫn phải xem. · “A machine finds failures” means that it finds **some** failures of the criterion, not that it decides
            the criterion. That no barrier was found does not say that a page meets it: the last column is what a person still has to see (in English in `criteria_en.properties`,
            and in the file of a manual evaluation).
            """;

    private static final String NUMBERS = """
            Cột TCVN 9249:2012 để trống: chưa ai trong dự án đọc văn bản tiêu chuẩn này, nên không có điều khoản nào được ghi. Khi có văn bản, điền vào `tcvn-9249.tsv`. Số của dự
            thảo năm 2011 («TCVN xxxx:2011», bản dịch WCAG 2.0) đã thấy trong mục lục tới 4.1.4.9; sau đó là theo cùng cách đánh số. EN 301 549 V4.1.1 chưa được đọc. · The column
            TCVN 9249:2012 is empty: nobody of this project has read that standard, so that no clause is named. Once somebody has, the clauses go into `tcvn-9249.tsv`. Numbers of the
            2011 draft (a translation of WCAG 2.0) were seen in its table of contents as far as 4.1.4.9; the others follow its counting. EN 301 549 V4.1.1 was not read.
            """;
}
