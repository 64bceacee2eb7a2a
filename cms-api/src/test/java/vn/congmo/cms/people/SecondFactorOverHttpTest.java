package vn.congmo.cms.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import vn.congmo.cms.OverHttp;

/// Two-step log-in as a program goes through it.
class SecondFactorOverHttpTest {

    private static final String PASSWORD = "mật khẩu của người có điện thoại";

    private final OverHttp api = OverHttp.shared();

    @Test void an_account_turns_it_on_logs_in_with_a_code_and_an_administrator_ends_it() {
        var account = "/api/manage/v1/accounts/two-steps";
        OverHttp.expect(201, api.send("PUT", account, "{\"displayName\":\"Hai bước\",\"roles\":[\"author\"],\"password\":\"" + PASSWORD + "\"}", "admin"));
        var bearer = "Bearer " + OverHttp.json(OverHttp.expect(201, logIn(""))).get("token").asString();
        var begun = OverHttp.json(OverHttp.expect(200, api.send("POST", account + "/second-factor/actions/begin", "{}", "", "Authorization", bearer)));
        var secret = begun.get("secret").asString();
        assertThat(begun.get("address").asString()).startsWith("otpauth://totp/").contains("secret=" + secret);

        OverHttp.expect(422, confirm(account, bearer, "000000"));
        var confirmed = OverHttp.expect(200, confirm(account, bearer, OneTimeCode.at(OneTimeCode.step(Instant.now()), Base32.bytes(secret))));
        var codes = OverHttp.json(confirmed).get("recoveryCodes");
        assertThat(codes).hasSize(10);

        assertThat(OverHttp.json(OverHttp.expect(401, logIn(""))).get("type").asString()).endsWith("/code-needed");
        assertThat(OverHttp.json(OverHttp.expect(401, logIn("AAAA-AAAA-AAAA-AAAA"))).get("type").asString()).endsWith("/wrong-code");
        OverHttp.expect(201, logIn(codes.get(0).asString()));
        OverHttp.expect(403, api.send("DELETE", account + "/second-factor", "", "editor"));
        OverHttp.expect(204, api.send("DELETE", account + "/second-factor", "", "admin"));
        OverHttp.expect(201, logIn(""));
        assertThat(OverHttp.expect(200, api.send("GET", "/api/manage/v1/audit?item=two-steps", "", "admin")).body()).contains("second-factor-on").contains("second-factor-off");
    }

    private HttpResponse<String> confirm(String account, String bearer, String code) {
        return api.send("POST", account + "/second-factor/actions/confirm", "{\"code\":\"" + code + "\"}", "", "Authorization", bearer);
    }

    private HttpResponse<String> logIn(String code) {
        var body = OverHttp.JSON.createObjectNode().put("name", "two-steps").put("password", PASSWORD).put("code", code).toString();
        return api.send("POST", "/api/manage/v1/sessions", body, "");
    }
}
