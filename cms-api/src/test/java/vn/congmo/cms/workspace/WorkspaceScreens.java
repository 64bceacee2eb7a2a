package vn.congmo.cms.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.io.UnsupportedEncodingException;
import java.util.Map;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.MvcResult;
import vn.congmo.accessibility.Page;
import vn.congmo.accessibility.StaticChecks;
import vn.congmo.cms.RunningApi;
import vn.congmo.cms.assets.Pictures;

/// Two people at the workspace's pages, and the requests that they send.
abstract class WorkspaceScreens extends RunningApi {


    @Autowired MockMvc web;

    MockHttpSession editor;
    MockHttpSession publisher;
    String address;

    @BeforeEach void twoPeopleAreLoggedIn() throws Exception {
        editor = logIn("editor");
        publisher = logIn("publisher");
        address = "/workspace/documents/" + UUID.randomUUID() + "/vi";
    }

    MvcResult open(MockHttpSession session, String page) throws Exception {
        return web.perform(get(page).session(session)).andReturn();
    }

    MvcResult send(MockHttpSession session, Map<String, String> fields, MockMultipartFile... files) throws Exception {
        var parts = multipart(address).session(session);
        for (var file : files) parts.file(file);
        fields.forEach(parts::param);
        return web.perform(parts.param("_csrf", csrf(html(open(session, "/workspace"))))).andReturn();
    }

    MvcResult act(MockHttpSession session, String verb, Document page, String... fields) throws Exception {
        var request = post(address + "/review").session(session).param("_csrf", csrf(page)).param("version", version(page)).param("do", verb);
        for (var i = 0; i < fields.length; i += 2) request.param(fields[i], fields[i + 1]);
        return web.perform(request).andReturn();
    }

    Map<String, String> article(String button, Map<String, String> more) {
        var fields = new java.util.LinkedHashMap<>(Map.of("do", button, "version", "", "site", SITE, "type", "news-article", "title", "Mở sổ hồ sơ điện tử",
                "summary", "Người dân nộp hồ sơ từ nhà.", "section", section().toString(), "b0.type", "paragraph", "b0.text", "Từ hôm nay, **mọi người** nộp hồ sơ từ nhà."));
        fields.putAll(more);
        return fields;
    }

    static MockMultipartFile picture(String field) throws Exception {
        return new MockMultipartFile(field, "anh.jpg", "image/jpeg", Pictures.jpeg(Pictures.photograph(400, 300)));
    }

    MockHttpSession logIn(String name) throws Exception {
        var session = new MockHttpSession();
        var page = html(web.perform(get("/workspace/log-in").session(session)).andReturn());
        var answer = web.perform(post("/workspace/log-in").session(session).param("_csrf", csrf(page)).param("name", name).param("password", PASSWORD)).andReturn();
        assertThat(answer.getResponse().getRedirectedUrl()).isEqualTo("/workspace");
        return session;
    }

    static String version(Document page) {
        return page.select("input[name=version]").val();
    }

    static String csrf(Document page) {
        return page.select("input[name=_csrf]").val();
    }

    static Document html(MvcResult answer) throws UnsupportedEncodingException {
        return Jsoup.parse(answer.getResponse().getContentAsString(java.nio.charset.StandardCharsets.UTF_8));
    }

    /// The page, once the accessibility rules found nothing wrong with it.
    static Document checked(MvcResult answer) throws UnsupportedEncodingException {
        var html = answer.getResponse().getContentAsString(java.nio.charset.StandardCharsets.UTF_8);
        assertThat(html).as("status " + answer.getResponse().getStatus() + " to " + answer.getResponse().getRedirectedUrl()).isNotBlank();
        var report = new StaticChecks(java.time.Clock.systemUTC()).check(Page.ofOwnContent(html, answer.getRequest().getRequestURI()));
        assertThat(report.failed()).as(answer.getRequest().getRequestURI()).isEmpty();
        return Jsoup.parse(html);
    }
}
