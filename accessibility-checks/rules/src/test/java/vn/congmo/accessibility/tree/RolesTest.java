package vn.congmo.accessibility.tree;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RolesTest {

    @ParameterizedTest(name = "{0} is a {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '\0', value = {
        "<a id=t href=/>                              | link",
        "<a id=t>                                     | generic",
        "<address id=t>                               | group",
        "<s id=t>                                     | deletion",
        "<pre id=t>                                   | generic",
        "<img id=t alt=Cầu>                           | image",
        "<img id=t alt=''>                            | none",
        "<input id=t type=checkbox>                   | checkbox",
        "<input id=t type=la-lam>                     | textbox",
        "<input id=t list=x>                          | combobox",
        "<select id=t>                                | combobox",
        "<select id=t multiple>                       | listbox",
        "<header id=t>                                | banner",
        "<article><header id=t></article>             | generic",
        "<section id=t aria-label=Tin>                | region",
        "<section id=t>                               | generic",
        "<div id=t role='moi note'>                   | note",
        "<h1 id=t role=none>                          | none",
        "<button id=t role=none>                      | button",
        "<h1 id=t role=none aria-label=Tin>           | heading",
        "<div id=t role=widget>                       | generic",
    })
    void an_element_has_the_role_of_its_author_or_else_of_html(String html, String role) {
        assertThat(Roles.of(Jsoup.parse(html).getElementById("t"))).isEqualTo(role);
    }

    @Test
    void what_the_standard_says_of_a_role_is_known() {
        assertThat(Aria.role("checkbox").required()).containsExactly("aria-checked");
        assertThat(Aria.role("listitem").context()).contains("list");
        assertThat(Aria.role("widget")).isNull();
        assertThat(Aria.attribute("aria-sort").accepts("Ascending")).isTrue();
        assertThat(Aria.attribute("aria-sort").accepts("up")).isFalse();
    }
}
