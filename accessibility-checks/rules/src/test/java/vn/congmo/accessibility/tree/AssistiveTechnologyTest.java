package vn.congmo.accessibility.tree;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.Jsoup;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AssistiveTechnologyTest {

    @ParameterizedTest(name = "{0}: perceived {1}, visible {2}")
    @CsvSource(delimiter = '|', quoteCharacter = '\0', value = {
        "<p id=t>                                                              | true  | true",
        "<p id=t hidden>                                                       | false | false",
        "<div hidden><p id=t></div>                                            | false | false",
        "<p id=t aria-hidden=true>                                             | false | true",
        "<p id=t aria-hidden=false>                                            | true  | true",
        "<p id=t style='display:none'>                                         | false | false",
        "<div style='visibility:hidden'><p id=t></div>                         | false | false",
        "<div style='visibility:hidden'><p id=t style='visibility:visible'></div> | true | true",
        "<style>.an { display: none }</style><p id=t class=an>                 | false | false",
        "<style>@media print { p { display: none } }</style><p id=t>           | true  | true",
        "<style>p:hover { display: none }</style><p id=t>                      | true  | true",
        "<p id=t style='position:absolute; left:-9999px'>                      | true  | false",
        "<input id=t type=hidden>                                              | false | false",
        "<dialog><p id=t></dialog>                                             | false | false",
        "<dialog open><p id=t></dialog>                                        | true  | true",
    })
    void hidden_is_what_markup_and_the_pages_own_styles_hide(String html, boolean perceived, boolean visible) {
        var element = Jsoup.parse(html).getElementById("t");
        assertThat(AssistiveTechnology.perceives(element)).isEqualTo(perceived);
        assertThat(AssistiveTechnology.visible(element)).isEqualTo(visible);
    }
}
