package vn.congmo.cms.people;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;

/// How passwords are kept, and which are taken.
@Configuration(proxyBeanMethods = false)
class Passwords {

    /// Length is what makes a password hard to guess (NIST SP 800-63B-4, 3.1.1.2); no rule asks for signs or digits.
    static final int SHORTEST = 12;
    /// Beyond this, hashing would be work that a stranger can order.
    static final int LONGEST = 200;

    /// Argon2id with 19 MiB, two passes and one lane (OWASP Password Storage Cheat Sheet).
    @Bean
    PasswordEncoder argon2() {
        return new Argon2PasswordEncoder(16, 32, 1, 19 * 1024, 2);
    }

    static boolean isAcceptable(String name, String password) {
        return password.length() >= SHORTEST && password.length() <= LONGEST && !password.equalsIgnoreCase(name);
    }
}
