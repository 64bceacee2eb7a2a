package vn.congmo.cms.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpSession;

class AccountPagesTest extends WorkspaceScreens {

    @Test void who_begins_two_step_log_in_is_shown_a_key_in_letters_and_as_a_picture() throws Exception {
        var account = checked(open(editor, "/workspace/account"));
        var begun = sent(account, "begin", "");

        assertThat(begun.select("main code").text()).matches("([A-Z2-7]{4} ){7}[A-Z2-7]{4}");
        assertThat(begun.select("main svg").attr("aria-label")).isNotBlank();
        assertThat(begun.select("input[name=code]").attr("autocomplete")).isEqualTo("one-time-code");
        assertThat(sent(begun, "begin", "").select("main code").text()).as("the same key, so that the phone is not outdated").isEqualTo(begun.select("main code").text());
    }

    @Test void a_wrong_code_is_told_beside_its_field_and_the_key_stays() throws Exception {
        var begun = sent(checked(open(publisher, "/workspace/account")), "begin", "");
        var again = sent(begun, "confirm", "000000");

        assertThat(again.select("#code").attr("aria-invalid")).isEqualTo("true");
        assertThat(again.select("main code").text()).isEqualTo(begun.select("main code").text());
        assertThat(logIn("publisher")).as("it is not in force").isNotNull();
    }

    private Document sent(Document page, String action, String code) throws Exception {
        return checked(web.perform(post("/workspace/account/" + action).session(sessionOf(page)).param("_csrf", csrf(page)).param("code", code)).andReturn());
    }

    private MockHttpSession sessionOf(Document page) {
        return page.text().contains("Biên tập viên") ? editor : publisher;
    }
}
