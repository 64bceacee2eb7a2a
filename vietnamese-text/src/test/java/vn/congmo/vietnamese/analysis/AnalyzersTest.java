package vn.congmo.vietnamese.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AnalyzersTest {

    /// A term and the part of the original text that it stands for.
    record Term(String term, String covered) {}

    private final Analyzer exact = new VietnameseAnalyzer();
    private final Analyzer folded = new FoldedAnalyzer();
    private final Analyzer bigrams = new FoldedBigramAnalyzer();

    @Test void exact_terms_keep_their_marks_with_the_tone_in_one_place() {
        assertThat(terms(exact, "Đường HÒA Bình, thúy – quý.")).containsExactly("đường", "hoà", "bình", "thuý", "quý");
    }

    @Test void folded_terms_have_no_marks() {
        assertThat(terms(folded, "Đường HÒA Bình NÐ-CP")).containsExactly("duong", "hoa", "binh", "nd", "cp");
    }

    @Test void bigrams_join_neighbours_and_one_syllable_gives_none() {
        assertThat(terms(bigrams, "Đường Điện Biên Phủ")).containsExactly("duong dien", "dien bien", "bien phu");
        assertThat(terms(bigrams, "Huế")).isEmpty();
        assertThat(terms(bigrams, "")).isEmpty();
    }

    @Test void an_analyzer_starts_afresh_with_every_text() {
        assertThat(terms(bigrams, "Hà Nội")).containsExactly("ha noi");
        assertThat(terms(bigrams, "Huế")).isEmpty();
        assertThat(terms(bigrams, "Cần Thơ")).containsExactly("can tho");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Thủ đô Hà Nội, năm 2026", "Hòa Bình – thúy, quý; giếng nước", "Nghị định số 63/2022/NĐ-CP về ẩm thực"})
    void decomposed_text_gives_the_same_terms_and_highlights_that_fit_it(String text) {
        String decomposed = Normalizer.normalize(text, Form.NFD);
        for (var analyzer : List.of(exact, folded, bigrams)) {
            var composedTerms = analyze(analyzer, text);
            assertThat(analyze(analyzer, decomposed)).isEqualTo(composedTerms.stream()
                .map(term -> new Term(term.term(), Normalizer.normalize(term.covered(), Form.NFD))).toList());
        }
    }

    @Test void offsets_fit_text_with_invisible_characters() {
        assertThat(analyze(folded, "\uFEFFthông\u00ADtin Ðiện\u00A0tử")).containsExactly(
            new Term("thongtin", "thông\u00ADtin"), new Term("dien", "Ðiện"), new Term("tu", "tử"));
    }

    @Test void all_134_letters_are_found_in_both_fields() {
        for (String letter : "àảãáạăằẳẵắặâầẩẫấậèẻẽéẹêềểễếệìỉĩíịòỏõóọôồổỗốộơờởỡớợùủũúụưừửữứựỳỷỹýỵđ".split("")) {
            String capital = Normalizer.normalize(letter.toUpperCase(Locale.ROOT), Form.NFD);
            assertThat(terms(exact, capital)).containsExactly(letter);
            assertThat(terms(folded, capital)).containsExactlyElementsOf(terms(folded, letter)).allMatch(term -> term.matches("[aeiouyd]"));
        }
    }

    @Test void words_of_prefix_queries_are_brought_into_the_same_form() {
        assertThat(exact.normalize("title", Normalizer.normalize("HÒA", Form.NFD)).utf8ToString()).isEqualTo("hoà");
        assertThat(folded.normalize("title", "Ðiện").utf8ToString()).isEqualTo("dien");
    }

    private static List<String> terms(Analyzer analyzer, String text) {
        return analyze(analyzer, text).stream().map(Term::term).toList();
    }

    private static List<Term> analyze(Analyzer analyzer, String text) {
        var terms = new ArrayList<Term>();
        try (var stream = analyzer.tokenStream("body", text)) {
            var term = stream.addAttribute(CharTermAttribute.class);
            var offsets = stream.addAttribute(OffsetAttribute.class);
            stream.reset();
            while (stream.incrementToken()) terms.add(new Term(term.toString(), text.substring(offsets.startOffset(), offsets.endOffset())));
            stream.end();
            assertThat(offsets.endOffset()).isEqualTo(text.length());
        } catch (IOException impossible) {
            throw new AssertionError(impossible);
        }
        return terms;
    }
}
