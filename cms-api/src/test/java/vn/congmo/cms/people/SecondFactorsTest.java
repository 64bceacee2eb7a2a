package vn.congmo.cms.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import vn.congmo.cms.audit.AuditLog;
import vn.congmo.cms.storage.TestTemplate;

class SecondFactorsTest {

    private static final String PASSWORD = "một mật khẩu dài";
    private static final Argon2PasswordEncoder QUICK = new Argon2PasswordEncoder(16, 32, 1, 64, 1);
    private static final Actor EDITOR = new Actor("editor", "Biên tập viên", Set.of(Role.AUTHOR));
    private static final Actor ADMIN = new Actor("admin", "Quản trị", Set.of(Role.ADMINISTRATOR));

    private final MovableClock clock = new MovableClock();
    private MongoTemplate database;
    private SecondFactors factors;
    private LogIn logIn;

    @BeforeEach void anEditorHasAnAccount() {
        database = TestTemplate.fresh();
        var accounts = new Accounts(database, QUICK);
        accounts.put("editor", "Biên tập viên", Set.of(Role.AUTHOR), PASSWORD);
        factors = new SecondFactors(database, mock(AuditLog.class), clock);
        logIn = new LogIn(accounts, QUICK, factors, clock);
    }

    /// RFC 6238, appendix B, the last six of the eight digits.
    @Test void codes_are_those_of_the_standard() {
        var secret = "12345678901234567890".getBytes(StandardCharsets.US_ASCII);

        assertThat(List.of(59L, 1111111109L, 1111111111L, 1234567890L, 2000000000L, 20000000000L))
                .extracting(second -> OneTimeCode.at(second / 30, secret)).containsExactly("287082", "081804", "050471", "005924", "279037", "353130");
    }

    /// RFC 4648, section 10.
    @Test void a_secret_is_written_as_apps_read_it() {
        assertThat(List.of("f", "fo", "foo", "foob", "fooba", "foobar")).extracting(text -> Base32.text(text.getBytes(StandardCharsets.US_ASCII)))
                .containsExactly("MY", "MZXQ", "MZXW6", "MZXW6YQ", "MZXW6YTB", "MZXW6YTBOI");
        assertThat(new String(Base32.bytes("mzxw6ytboi"), StandardCharsets.US_ASCII)).isEqualTo("foobar");
    }

    @Test void log_in_asks_for_no_code_until_one_was_shown() {
        factors.begin("editor");

        assertThat(tried("")).isInstanceOf(LogIn.Outcome.Welcome.class);
        assertThat(factors.confirm(EDITOR, "000000")).isEmpty();
        assertThat(tried("")).isInstanceOf(LogIn.Outcome.Welcome.class);
    }

    @Test void afterwards_the_password_alone_opens_nothing_and_each_code_opens_once() {
        var secret = on();

        assertThat(tried("")).isEqualTo(new LogIn.Outcome.CodeNeeded());
        assertThat(tried(code(secret, 0))).as("the code that turned it on was used").isEqualTo(new LogIn.Outcome.WrongCode());
        clock.forward(Duration.ofSeconds(30));
        assertThat(tried(code(secret, 0))).isInstanceOf(LogIn.Outcome.Welcome.class);
        assertThat(tried(code(secret, 0))).isEqualTo(new LogIn.Outcome.WrongCode());
        assertThat(tried(code(secret, 3))).as("of 90 seconds ahead").isEqualTo(new LogIn.Outcome.WrongCode());
    }

    @Test void a_wrong_password_is_told_before_any_code() {
        on();

        assertThat(logIn.tryWith("editor", "sai", "123456", "10.0.0.1")).isEqualTo(new LogIn.Outcome.Wrong());
    }

    @Test void guessing_codes_is_slowed_down() {
        on();
        for (int i = 0; i < 5; i++) tried("00000" + i);

        assertThat(tried("000009")).isInstanceOf(LogIn.Outcome.TooOften.class);
    }

    @Test void a_recovery_code_opens_once_however_it_is_typed() {
        factors.begin("editor");
        var codes = factors.confirm(EDITOR, code(secretOf(), 0));

        assertThat(codes).hasSize(10).doesNotHaveDuplicates().allMatch(code -> code.matches("([A-Z2-7]{4}-){3}[A-Z2-7]{4}"));
        assertThat(tried(codes.getFirst().toLowerCase(Locale.ROOT).replace("-", " "))).isInstanceOf(LogIn.Outcome.Welcome.class);
        assertThat(tried(codes.getFirst())).isEqualTo(new LogIn.Outcome.WrongCode());
        assertThat(factors.recoveryCodesLeft("editor")).isEqualTo(9);
        assertThat(database.getCollection("secondFactors").find().first().toJson()).doesNotContain(codes.get(1)).doesNotContain(codes.get(1).replace("-", ""));
    }

    @Test void of_many_log_ins_with_one_code_one_comes_in() throws Exception {
        var secret = on();
        clock.forward(Duration.ofSeconds(30));
        Callable<Boolean> opens = () -> factors.opens("editor", code(secret, 0));
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            assertThat(threads.invokeAll(Collections.nCopies(20, opens))).extracting(Future::resultNow).containsOnlyOnce(true);
        }
    }

    @Test void its_owner_and_an_administrator_end_it_and_nobody_else() {
        on();
        assertThat(factors.remove(new Actor("other", "Người khác", Set.of(Role.PUBLISHER)), "editor")).isFalse();
        assertThat(tried("")).isEqualTo(new LogIn.Outcome.CodeNeeded());

        assertThat(factors.remove(ADMIN, "editor")).isTrue();
        assertThat(tried("")).isInstanceOf(LogIn.Outcome.Welcome.class);
    }

    private String on() {
        factors.begin("editor");
        var secret = secretOf();
        assertThat(factors.confirm(EDITOR, code(secret, 0))).isNotEmpty();
        return secret;
    }

    private String secretOf() {
        return database.findById("editor", SecondFactor.class).secret();
    }

    private String code(String secret, int ahead) {
        return OneTimeCode.at(OneTimeCode.step(clock.instant()) + ahead, Base32.bytes(secret));
    }

    private LogIn.Outcome tried(String code) {
        return logIn.tryWith("editor", PASSWORD, code, "10.0.0.1");
    }
}
