package vn.congmo.river;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.congmo.accessibility.browser.Chromium;

/// Somebody who never was here finds what they came for in at most three actions from the home page, without scripts.
class FoundInThreeActionsIT {

    private static Chromium browser;
    private static Installation installation;

    private int actions;
    private Person person;

    @BeforeAll static void everythingRuns() {
        installation = Installation.shared();
        browser = Chromium.start();
    }

    @AfterAll static void theBrowserCloses() {
        browser.close();
    }

    @BeforeEach void atTheHomePage() {
        person = new Person(browser);
        person.opens(installation.portal.address("/"));
        actions = 0;
    }

    @Test void an_official_document_by_its_number() {
        types("15/2025/TT-BKHĐM");
        follows("15/2025/TT-BKHĐM");

        assertThat(person.reads("main")).contains("15/2025/TT-BKHĐM");
        assertThat(person.sees("main a[href$='.pdf']")).isTrue();
        assertThat(actions).isLessThanOrEqualTo(3);
    }

    @Test void a_document_by_its_number_typed_without_marks() {
        types("15/2025/tt-bkhdm");

        assertThat(person.reads("main")).contains("15/2025/TT-BKHĐM");
    }

    @Test void the_transcript_of_a_video() {
        follows("Đa phương tiện");
        person.sends("main a[href*='/phim-']");
        actions++;

        assertThat(person.reads("main")).contains("Bản chép lời");
        assertThat(actions).isLessThanOrEqualTo(3);
    }

    @Test void the_phone_number_of_a_unit() {
        follows("Giới thiệu");
        follows("Cơ cấu tổ chức");

        assertThat(person.reads("main")).contains("Trung tâm Công nghệ thông tin").containsPattern("024 \\d{4} \\d{4}");
        assertThat(actions).isLessThanOrEqualTo(3);
    }

    @Test void the_drafts_that_are_open_for_comment_stand_on_the_home_page() {
        assertThat(person.reads("main")).contains("Dự thảo đang lấy ý kiến").containsPattern("[Cc]òn \\d+ ngày");
    }

    private void types(String query) {
        person.types("q", query);
        person.sends("main form button, header form button");
        actions += 2;
    }

    private void follows(String words) {
        person.follows(words);
        actions++;
    }
}
