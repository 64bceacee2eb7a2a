package vn.congmo.vietnamese;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DocumentNumbersTest {

    @ParameterizedTest
    @ValueSource(strings = {"42/2022/NĐ-CP", "22/2023/TT-BTTTT", "193/2025/QH15", "51/2010/QH12", "06/2023/UBTVQH15", "1425/QĐ-TTg",
        "292/QĐ-BKHCN", "4946/BTTTT-CĐSQG", "57-NQ/TW", "39-CT/TW", "01-KH/BCĐTW", "15-CTr/TU", "TCVN 9249:2012", "TCVN ISO/IEC 27001:2019",
        "QCVN 81:2014/BTTTT", "QCVN 07-1:2023/BXD", "36/2014/TTLT-BGDĐT-BNV", "12/2021/QĐ-UBND", "15a/2010/NĐ-CP", "326/2016/NQ-UBTVQH14",
        "123/SYT-NVY", "05/TTr-STC", "12/VBHN-VPQH", "57/NQ-CP", "178-QĐ/TW", "20/HĐ-STC", "51/GP-TTĐT", "12/2023/KDTM-ST", "20/HD-STC",
        "42/KH-MTTW", "TCVN 5945-1:2005", "ISO 9001:2015", "ISO/IEC 27001:2022", "ISO/IEC TS 27006-2:2021", "IEC 62443-3-3:2013", "ISO 639-3:2007",
        "TCVN 6592-4-1A:2017", "TCVN ISO/TS 22002-1:2013", "QCĐP 01:2020/BN", "TCXDVN 33:2006", "TCN 68-178:1999", "1003/NQ-UBTVQH13", "01/2023/L-CTN",
        "403/2017/NQLT-UBTVQH14-CP-ĐCTUBTWMTTQVN", "1234-CV/VPTW", "46-NQ/ĐU"})
    void a_number_in_official_writing_is_read_and_printed_the_same(String number) {
        assertThat(DocumentNumbers.read(number)).get().extracting(DocumentNumber::canonical).isEqualTo(number);
    }

    @ParameterizedTest
    @CsvSource({
        "42/2022/nd-cp, 42/2022/NĐ-CP", "42 2022 nđ cp, 42/2022/NĐ-CP", "42 2022 nd cp, 42/2022/NĐ-CP", "42/2022/NĐCP, 42/2022/NĐ-CP",
        "42/2022/ndcp, 42/2022/NĐ-CP", "42-2022-ND-CP, 42/2022/NĐ-CP", "42_2022_ND-CP, 42/2022/NĐ-CP", "42 / 2022 / NĐ - CP, 42/2022/NĐ-CP",
        "42/2022/NÐ-CP, 42/2022/NĐ-CP", "42/2022/NĐ–CP, 42/2022/NĐ-CP", "1/2021/nđ-cp, 01/2021/NĐ-CP",
        "193 2025 qh15, 193/2025/QH15", "193/2025/QH 15, 193/2025/QH15", "193-2025-qh15, 193/2025/QH15", "1425 qd ttg, 1425/QĐ-TTg",
        "1425/QDTTG, 1425/QĐ-TTg", "1425-qd-ttg, 1425/QĐ-TTg", "57 nq tw, 57-NQ/TW", "57-nq-tw, 57-NQ/TW", "57/nq-tw, 57-NQ/TW", "57nqtw, 57-NQ/TW",
        "4946/btttt-cdsqg, 4946/BTTTT-CDSQG", "tcvn 9249 2012, TCVN 9249:2012", "TCVN9249:2012, TCVN 9249:2012",
        "tcvn 9249-2012, TCVN 9249:2012", "TCVN 9249 : 2012, TCVN 9249:2012", "tcvn iso iec 27001 2019, TCVN ISO/IEC 27001:2019",
        "iso/iec 27001 2022, ISO/IEC 27001:2022", "iso9001:2015, ISO 9001:2015", "42⁄2022∕NĐ−CP, 42/2022/NĐ-CP", "42/2022/N\u200BĐ-CP\u00A0, 42/2022/NĐ-CP",
        "qcdp 01:2020/bn, QCĐP 01:2020/BN", "Nghị định 42/2022, 42/2022/NĐ-CP", "nghi dinh so 42/2022, 42/2022/NĐ-CP", "thông tư 22/2023, 22/2023/TT", "luật 51/2010, 51/2010"})
    void other_spellings_lead_to_the_official_one(String typed, String official) {
        assertThat(DocumentNumbers.read(typed)).get().extracting(DocumentNumber::canonical).isEqualTo(official);
    }

    @Test void a_number_gives_a_term_for_every_prefix_that_people_use() {
        assertThat(DocumentNumbers.read("42/2022/NĐ-CP").orElseThrow().terms())
            .containsExactly("42/2022/nd-cp", "42/2022/nd", "42/2022", "42-nd-cp", "42-nd");
        assertThat(DocumentNumbers.read("57-NQ/TW").orElseThrow().terms()).containsExactly("57-nq-tw", "57-nq");
        assertThat(DocumentNumbers.read("QCVN 81:2014/BTTTT").orElseThrow().terms())
            .containsExactly("qcvn-81-2014-btttt", "qcvn-81-2014", "qcvn-81");
    }

    @ParameterizedTest
    @CsvSource({"42/2022, 42/2022/NĐ-CP", "nghị định 42, 42/2022/NĐ-CP", "42 2022 nd, 42/2022/NĐ-CP", "nghị quyết 57, 57-NQ/TW", "tcvn 9249, TCVN 9249:2012",
        "nd 42/2022, 42/2022/NĐ-CP", "nghi dinh 42 2022, 42/2022/NĐ-CP"})
    void a_part_of_a_number_in_a_query_is_a_term_of_the_whole(String query, String whole) {
        var asked = DocumentNumbers.inQuery(query);
        assertThat(asked).hasSize(1);
        assertThat(DocumentNumbers.read(whole).orElseThrow().terms()).contains(asked.getFirst().number().key());
    }

    @ParameterizedTest
    @CsvSource({"42/2022/NĐ-CP, 42-2022-nd-cp", "57 nq tw, 57-nq-tw", "193/2025/QH15, 193-2025-qh15", "4946/BTTTT-CĐSQG, 4946-btttt-cdsqg",
        "TCVN ISO/IEC 27001:2019, tcvn-iso-iec-27001-2019", "QCVN 81:2014/BTTTT, qcvn-81-2014-btttt", "1/2021/nđ-cp, 01-2021-nd-cp"})
    void a_number_has_one_place_in_addresses(String number, String slug) {
        assertThat(DocumentNumbers.read(number).orElseThrow().slug()).isEqualTo(slug);
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://example.vn/nghi-dinh-42-2022-nd-cp.html", "http://example.vn/42/2022/NĐ-CP", "www.example.vn/?so=42/2022/NĐ-CP",
        "example.vn/van-ban/42-2022-nd-cp", "example.vn/?so=42/2022/NĐ-CP", "42-2022-nd-cp.signed.pdf", "42-2022-nd-cp@example.vn", "a@42-2022-nd-cp.vn",
        "1/42/2022/NĐ-CP", "A/42/2022/NĐ-CP", "X-42/2022/NĐ-CP", "42/2022/NĐ-CP/3", "42/2022/NĐ-CP-3", "57-NQ/TW-2", "57-NQ/TW/3", "TCVN 9249:20123", "TCVN 9249:2012-3",
        "QCVN 81:2014/BTTTT/ABC", "142/2022/NĐ-CPX/1"})
    void what_belongs_to_an_address_a_file_or_a_longer_number_is_none(String text) {
        assertThat(DocumentNumbers.in("xem " + text + " nhé")).isEmpty();
    }

    @Test void a_longer_code_is_read_whole() {
        assertThat(DocumentNumbers.in("Số 42/2022/NĐ-CP-XYZ")).extracting(found -> found.number().canonical()).containsExactly("42/2022/NĐ-CP-XYZ");
    }

    @Test void an_address_pasted_into_a_search_is_looked_into() {
        assertThat(DocumentNumbers.inQuery("https://example.vn/nghi-dinh-42-2022-nd-cp.html")).extracting(found -> found.number().canonical())
            .containsExactly("42/2022/NĐ-CP");
    }

    @Test void invisible_characters_behind_a_number_stay_outside_its_link() {
        String text = "Nghị định 42/2022/N\u00ADÐ-CP\u200B\u200B này";
        var found = DocumentNumbers.in(text).getFirst();
        assertThat(text.substring(found.start(), found.end())).isEqualTo("42/2022/N\u00ADÐ-CP");
    }

    @Test void numbers_in_running_text_are_found_with_their_places() {
        String text = "Theo Nghị định số 42/2022/NĐ-CP và Quyết định 1425/QĐ-TTg (xem TCVN 9249:2012).";
        assertThat(DocumentNumbers.in(text)).extracting(found -> text.substring(found.start(), found.end()))
            .containsExactly("42/2022/NĐ-CP", "1425/QĐ-TTg", "TCVN 9249:2012");
    }

    @ParameterizedTest
    @CsvSource({"Nghị quyết số 57-NQ/TW 22 tháng 12, 57-NQ/TW", "Nghị định 42/2022/NĐ-CP 24/6/2022, 42/2022/NĐ-CP", "Luật số 51/2010/QH12 17/6/2010, 51/2010/QH12",
        "(1425/QĐ-TTg), 1425/QĐ-TTg", "số:292/QĐ-BKHCN., 292/QĐ-BKHCN",
        "theo TCVN 9249:2012 15 điều, TCVN 9249:2012", "xem 42/2022/NĐ-CP.Điều 3, 42/2022/NĐ-CP", "42/2022/NĐ-CP–bản gốc, 42/2022/NĐ-CP",
        "tại https://example.vn/42/2022/QĐ-TTg có 1425/QĐ-TTg, 1425/QĐ-TTg", "TCVN 7114-1:2008 (bản cũ), TCVN 7114-1:2008"})
    void what_follows_or_precedes_is_not_taken_for_the_number(String text, String number) {
        assertThat(DocumentNumbers.in(text)).extracting(found -> found.number().canonical()).containsExactly(number);
    }

    @Test void places_fit_decomposed_text() {
        String text = Normalizer.normalize("Căn cứ Nghị định số 42/2022/NĐ-CP ngày 24/6/2022 của Chính phủ", Form.NFD);
        var found = DocumentNumbers.in(text).getFirst();
        assertThat(text.substring(found.start(), found.end())).isEqualTo("42/2022/NĐ-CP");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1 ", "ab-", " iso", "-", " ", "/CP", "1/", "42/2022/", "12-1", "nghị ", "A/B-"})
    void endless_repetitions_are_read_to_their_end(String piece) {
        for (String beginning : new String[] {"", "tcvn", "TCVN 1", "1/", "12/2022/TT-BTC", "nghị định"}) {
            assertThat(DocumentNumbers.in(beginning + piece.repeat(10_000))).hasSizeLessThan(10);
            assertThat(DocumentNumbers.inQuery(beginning + piece.repeat(10_000))).hasSizeLessThan(10);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"ngày 05/02/2026", "24/7", "tháng 12/2022", "1.234.567,89 đồng", "120 km/h", "tỷ lệ 3/4", "quyết định 3 vấn đề",
        "kế hoạch 5 năm 2021-2025", "http://example.vn/2024/05/tin-tuc", "0912-345-678", "năm 2022 có tt", "10 km và 5 ha", "12 and/or more",
        "bản tin 2/tin-tuc", "IPv6/IPv4", "phòng 12/toa-nha", "https://example.vn/top-3-da-dang-sinh-hoc", "bài 3/đa-dạng", "3-IN-1", "ISO 200", "thế kỷ 3, năm 257 TCN 40 người", "đường 5-VN-US", "thứ 2-thứ 6"})
    void dates_figures_and_addresses_are_no_document_numbers(String text) {
        assertThat(DocumentNumbers.in(text)).isEmpty();
    }
}
