package vn.congmo.cms.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.mock;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import vn.congmo.cms.audit.AuditLog;
import vn.congmo.cms.storage.TestTemplate;

class LogInTest {

    private static final String PASSWORD = "một mật khẩu dài";
    private static final Argon2PasswordEncoder QUICK = new Argon2PasswordEncoder(16, 32, 1, 64, 1);

    private final MovableClock clock = new MovableClock();
    private MongoTemplate database;
    private Accounts accounts;
    private LogIn logIn;
    private Tokens tokens;

    @BeforeEach void anEditorHasAnAccount() {
        database = TestTemplate.fresh();
        accounts = new Accounts(database, QUICK);
        accounts.put("editor", "Biên tập viên", Set.of(Role.AUTHOR, Role.EDITOR), PASSWORD);
        logIn = new LogIn(accounts, QUICK, new SecondFactors(database, mock(AuditLog.class), clock), clock);
        tokens = new Tokens(database, accounts, clock);
    }

    @Test void name_and_password_become_somebody() {
        assertThat(logIn.tryWith("editor", PASSWORD, "", "10.0.0.1"))
                .isEqualTo(new LogIn.Outcome.Welcome(new Actor("editor", "Biên tập viên", Set.of(Role.AUTHOR, Role.EDITOR))));
    }

    @Test void a_wrong_password_an_unknown_name_and_a_disabled_account_are_refused_in_the_same_words() {
        accounts.put("left", "Đã nghỉ", Set.of(Role.AUTHOR), PASSWORD);
        accounts.disable("left");

        assertThat(logIn.tryWith("editor", "sai", "", "10.0.0.1")).isEqualTo(new LogIn.Outcome.Wrong());
        assertThat(logIn.tryWith("nobody", PASSWORD, "", "10.0.0.1")).isEqualTo(new LogIn.Outcome.Wrong());
        assertThat(logIn.tryWith("left", PASSWORD, "", "10.0.0.1")).isEqualTo(new LogIn.Outcome.Wrong());
    }

    @Test void guessing_is_slowed_down_where_it_happens_and_nobody_else_is_locked_out() {
        for (var i = 0; i < 5; i++) logIn.tryWith("editor", "sai " + i, "", "10.6.6.6");

        assertThat(logIn.tryWith("editor", PASSWORD, "", "10.6.6.6")).isInstanceOf(LogIn.Outcome.TooOften.class);
        assertThat(logIn.tryWith("editor", PASSWORD, "", "10.0.0.1")).isInstanceOf(LogIn.Outcome.Welcome.class);
        clock.forward(Duration.ofMinutes(1));
        assertThat(logIn.tryWith("editor", PASSWORD, "", "10.6.6.6")).isInstanceOf(LogIn.Outcome.Welcome.class);
    }

    @Test void the_database_holds_neither_password_nor_token() {
        var given = tokens.give("editor", "máy quét", Duration.ofDays(90));

        assertThat(everything("accounts") + everything("tokens")).doesNotContain(PASSWORD).doesNotContain(given.text());
        assertThat(given.toString() + given.token()).doesNotContain(given.text());
        assertThat(everything("accounts")).contains("$argon2id$");
    }

    @Test void a_token_is_somebody_until_it_ends_is_revoked_or_its_account_is_disabled() {
        var ends = tokens.give("editor", "một ngày", Duration.ofDays(1));
        var revoked = tokens.give("editor", "thu hồi", Duration.ofDays(9));
        var kept = tokens.give("editor", "giữ", Duration.ofDays(9));
        assertThat(tokens.actor(ends.text())).isPresent();

        clock.forward(Duration.ofDays(2));
        tokens.revoke("editor", revoked.token().digest());

        assertThat(tokens.actor(ends.text())).isEmpty();
        assertThat(tokens.actor(revoked.text())).isEmpty();
        assertThat(tokens.actor(kept.text())).isPresent();
        assertThat(tokens.of("editor")).extracting(Token::label).containsExactly("giữ");
        accounts.disable("editor");
        assertThat(tokens.actor(kept.text())).isEmpty();
    }

    @Test void a_token_of_another_account_is_not_revoked() {
        var given = tokens.give("editor", "của tôi", Duration.ofDays(9));

        assertThat(tokens.revoke("someone", given.token().digest())).isFalse();
        assertThat(tokens.actor(given.text())).isPresent();
    }

    @Test void a_mistyped_token_is_known_without_asking_the_database() {
        var text = TokenText.random();
        var mistyped = text.substring(0, 20) + (text.charAt(20) == 'a' ? 'b' : 'a') + text.substring(21);

        assertThat(TokenText.isWellFormed(text)).isTrue();
        assertThat(TokenText.isWellFormed(mistyped)).isFalse();
        assertThat(TokenText.isWellFormed("congmo_")).isFalse();
    }

    @Test void first_accounts_exist_only_with_a_password_that_was_given() {
        start(Map.of("CONGMO_FIRST_ADMIN_PASSWORD", "dài đủ mười hai"));

        assertThat(accounts.find("admin").orElseThrow().roles()).containsExactly(Role.ADMINISTRATOR);
        assertThat(accounts.find("publisher")).isEmpty();
    }

    @Test void a_first_password_holds_until_somebody_has_logged_in() {
        start(Map.of("CONGMO_FIRST_ADMIN_PASSWORD", "mật khẩu thứ nhất"));
        start(Map.of("CONGMO_FIRST_ADMIN_PASSWORD", "mật khẩu thứ hai"));
        assertThat(logIn.tryWith("admin", "mật khẩu thứ hai", "", "::1")).isInstanceOf(LogIn.Outcome.Welcome.class);

        start(Map.of("CONGMO_FIRST_ADMIN_PASSWORD", "mật khẩu thứ ba"));

        assertThat(logIn.tryWith("admin", "mật khẩu thứ ba", "", "::1")).isEqualTo(new LogIn.Outcome.Wrong());
        assertThat(logIn.tryWith("admin", "mật khẩu thứ hai", "", "::1")).isInstanceOf(LogIn.Outcome.Welcome.class);
    }

    @Test void the_loaders_accounts_open_again_when_its_password_is_given() {
        start(Map.of("CONGMO_LOADER_PASSWORD", "để tải bài mẫu"));
        accounts.disable("samples-author");
        assertThat(logIn.tryWith("samples-author", "để tải bài mẫu", "", "::1")).isEqualTo(new LogIn.Outcome.Wrong());

        start(Map.of("CONGMO_LOADER_PASSWORD", "để tải lần nữa"));

        assertThat(logIn.tryWith("samples-author", "để tải lần nữa", "", "::1")).isInstanceOf(LogIn.Outcome.Welcome.class);
        assertThat(accounts.find("samples-publisher").orElseThrow().roles()).containsExactly(Role.PUBLISHER);
    }

    @Test void a_short_first_password_stops_the_start_and_says_why() {
        assertThatThrownBy(() -> start(Map.of("CONGMO_FIRST_EDITOR_PASSWORD", "ngắn")))
                .hasMessageContaining("CONGMO_FIRST_EDITOR_PASSWORD").hasMessageNotContaining("ngắn");
    }

    private void start(Map<String, Object> settings) {
        var environment = new StandardEnvironment();
        environment.getPropertySources().addFirst(new MapPropertySource("test", settings));
        new FirstAccounts(accounts, environment).afterSingletonsInstantiated();
    }

    private String everything(String collection) {
        return database.getCollection(collection).find().map(Object::toString).into(new ArrayList<>()).toString();
    }
}
