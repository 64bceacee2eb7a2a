package vn.congmo.accessibility.nu;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.congmo.accessibility.Finding;

class NuCheckerTest {

    private static final String CLEAN = page("<h1>Tin tức</h1><p>Trường học mở cửa.</p>");

    @Test
    void a_page_by_the_standard_has_no_findings() {
        assertThat(check(CLEAN)).isEmpty();
    }

    @Test
    void an_id_given_twice_fails_parsing_and_is_shown_at_its_second_place() {
        assertThat(check(page("<h1>Tin</h1>\n<p id='a'>Một</p>\n<p id='a'>Hai</p>")))
                .singleElement()
                .satisfies(f -> {
                    assertThat(f.rule()).isEqualTo("nu/duplicate-id");
                    assertThat(f.criteria()).containsExactly("4.1.1");
                    assertThat(f.target().excerpt()).startsWith("<p id='a'>Hai");
                    assertThat(f.evidence().get("message")).contains("Duplicate ID");
                });
    }

    @Test
    void faults_of_tags_and_nesting_fail_parsing() {
        assertThat(check(page("<h1>Tin</h1><p title='a' title='b'>Một</p><ul><p>Hai</p></ul><div><span>Ba</div></b>")))
                .extracting(Finding::rule, Finding::criteria)
                .contains(
                        tuple("nu/duplicate-attribute", List.of("4.1.1")),
                        tuple("nu/wrong-nesting", List.of("4.1.1")),
                        tuple("nu/unclosed", List.of("4.1.1")),
                        tuple("nu/stray-tag", List.of("4.1.1")));
    }

    @Test
    void an_error_of_the_standard_alone_names_no_criterion() {
        assertThat(check(page("<h1>Tin</h1><p colour='red'>Một</p>")))
                .extracting(Finding::rule, Finding::criteria)
                .containsExactly(tuple("nu/attribute-not-allowed", List.of()));
    }

    @Test
    void an_image_without_alt_is_found_and_left_to_the_rules_to_judge() {
        assertThat(check(page("<h1>Tin</h1><img src='a.png'>")))
                .extracting(Finding::rule, Finding::criteria)
                .containsExactly(tuple("nu/image-without-alt", List.of()));
    }

    @Test
    void the_checker_sees_the_jdk_and_its_own_jars_but_nothing_of_the_application() {
        var loader = NuJars.loader();

        assertThat(loader.getResource("nu/validator/validation/SimpleDocumentValidator.class")).isNotNull();
        assertThat(loader.getResource("vn/congmo/accessibility/nu/NuChecker.class")).isNull();
    }

    private static List<Finding> check(String html) {
        return NuChecker.shared().check(html, "http://localhost/").findings();
    }

    private static String page(String body) {
        return "<!doctype html>\n<html lang=\"vi\"><head><meta charset=\"utf-8\"><title>Tin tức</title></head>\n<body>\n" + body + "\n</body></html>\n";
    }
}
