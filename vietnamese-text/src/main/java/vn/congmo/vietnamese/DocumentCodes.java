package vn.congmo.vietnamese;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/// The abbreviations in document numbers: types (Decree 30/2020/NĐ-CP, Annex III, and the Law on the Promulgation of Legal Documents) and
/// issuing bodies. Other codes are still recognised when they are written with capitals and separators.
final class DocumentCodes {

    private static final Map<String, String> TYPES = byFolded("""
        NĐ NQ QĐ TT TTLT NQLT CT CĐ CV KH TB BC TTr HD CTr QC QyĐ TC PA DA ĐA BB BGN BTT GUQ GM GGT GNP PG PC PB
        L PL HP SL SY VBHN KL""");

    private static final Map<String, String> BODIES = byFolded("""
        CP TTg TW CTN QH UBTVQH VPQH VPCP VPCTN VPTW HĐND UBND HĐBT HĐBCQG HĐTP MTTW UBTWMTTQVN TANDTC VKSNDTC KTNN NHNN TTXVN
        BCA BCT BCĐTW BCĐ BCH BDTTG BGDĐT BGTVT BKHCN BKHĐT BLĐTBXH BNG BNNMT BNNPTNT BNV BQP BTC BTNMT BTP BTTTT BTV BVHTTDL
        BXD BYT TTCP UBDT UBKTTW BTCTW BTGTW BTGDVTW BNCTW BCSĐ BHXH TLĐ ĐUCP TCT TCHQ TCTK CTTĐT""");

    /// What stands for a type when the number follows in words: `Nghị định 42/2022`. A decree is always the Government's.
    private static final Map<String, String> TYPE_WORDS = Map.ofEntries(
        Map.entry("nghi dinh", "nd-cp"), Map.entry("nghi quyet", "nq"), Map.entry("quyet dinh", "qd"), Map.entry("thong tu lien tich", "ttlt"),
        Map.entry("thong tu", "tt"), Map.entry("chi thi", "ct"), Map.entry("ke hoach", "kh"), Map.entry("ket luan", "kl"),
        Map.entry("thong bao", "tb"), Map.entry("cong dien", "cd"), Map.entry("cong van", ""), Map.entry("luat", ""), Map.entry("phap lenh", ""),
        Map.entry("nd", "nd-cp"), Map.entry("nq", "nq"), Map.entry("qd", "qd"), Map.entry("tt", "tt"), Map.entry("ct", "ct"));

    private DocumentCodes() {}

    static String typesPattern() {
        return longestFirst(TYPES);
    }

    static String bodiesPattern() {
        return longestFirst(BODIES);
    }

    static String typeWordsPattern() {
        return longestFirst(TYPE_WORDS).replace(" ", "\\s{1,3}");
    }

    /// The folded codes that belong to a type in words, `[nd, cp]` for `nghi dinh`; empty when the type has none in its number.
    static List<String> codesOfTypeWord(String folded) {
        String codes = TYPE_WORDS.getOrDefault(folded.replaceAll("\\s+", " "), "");
        return codes.isEmpty() ? List.of() : List.of(codes.split("-"));
    }

    static boolean isKnown(String typed) {
        return !known(letters(typed)).isEmpty();
    }

    /// The Party writes `57-NQ/TW` where the State writes `57/NQ-TW`.
    static boolean isOfTheParty(List<String> codes) {
        String body = codes.isEmpty() ? "" : codes.getLast().toUpperCase(Locale.ROOT);
        return body.endsWith("TW") && !body.equals("MTTW");
    }

    /// A code as it is printed: the known spelling, otherwise capitals. Where `HD` (hướng dẫn) and `HĐ` (hợp đồng) fold to the same, a
    /// typed `Đ` is trusted and otherwise the first in the table stands.
    static String printed(String typed) {
        String known = known(letters(typed));
        String capitals = typed.toUpperCase(Locale.ROOT);
        boolean trusted = capitals.contains("Đ") && !capitals.startsWith(known.toUpperCase(Locale.ROOT));
        return known.isEmpty() || trusted ? capitals : known + capitals.substring(known.length());
    }

    private static String letters(String typed) {
        return Folding.fold(typed).toLowerCase(Locale.ROOT).replaceAll("\\d+$", "");
    }

    private static String known(String folded) {
        return TYPES.getOrDefault(folded, BODIES.getOrDefault(folded, ""));
    }

    private static Map<String, String> byFolded(String codes) {
        var byFolded = new LinkedHashMap<String, String>();
        for (String code : codes.strip().split("\\s+")) byFolded.putIfAbsent(Folding.fold(code).toLowerCase(Locale.ROOT), code);
        return byFolded;
    }

    private static String longestFirst(Map<String, String> codes) {
        return codes.keySet().stream()
            .sorted(Comparator.comparingInt(String::length).reversed().thenComparing(Comparator.naturalOrder()))
            .collect(Collectors.joining("|", "(?:", ")"));
    }
}
