package vn.congmo.accessibility.command;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ClassPathTest {

    @ParameterizedTest
    @ValueSource(strings = {"nu.validator.validation.SimpleDocumentValidator", "com.ibm.icu.text.Normalizer2", "org.apache.log4j.Logger", "net.sf.saxon.Configuration"})
    void nothing_that_the_html_checker_brings_is_on_the_class_path_of_those_who_use_it(String name) {
        assertThatThrownBy(() -> Class.forName(name)).isInstanceOf(ClassNotFoundException.class);
    }
}
