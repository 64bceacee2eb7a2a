package vn.congmo.cms.people;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;
import static org.springframework.data.mongodb.core.query.Update.update;

import java.util.Optional;
import java.util.Set;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/// The accounts of the installation. Passwords come in as text and are kept as digests only.
@Component
class Accounts {

    private final MongoOperations database;
    private final PasswordEncoder passwords;

    Accounts(MongoOperations database, PasswordEncoder passwords) {
        this.database = database;
        this.passwords = passwords;
    }

    Optional<Account> find(String name) {
        return Optional.ofNullable(database.findById(name, Account.class));
    }

    /// Whoever acts under this name now; empty when the account is unknown or disabled.
    Optional<Actor> actor(String name) {
        return find(name).filter(account -> !account.disabled()).map(Account::actor);
    }

    /// Creates an enabled account, or gives an existing one new roles and a new password and enables it.
    ///
    /// @return true when it was created
    boolean put(String name, String displayName, Set<Role> roles, String password) {
        var before = find(name);
        database.save(new Account(name, displayName, roles, digest(password), false, before.map(Account::lastLogIn).orElse(null)));
        return before.isEmpty();
    }

    /// Gives an existing account another name for readers and other roles; its password stays.
    void describe(Account account, String displayName, Set<Role> roles) {
        database.save(new Account(account.name(), displayName, roles, account.passwordDigest(), account.disabled(), account.lastLogIn()));
    }

    void disable(String name) {
        change(name, "disabled", true);
    }

    void loggedIn(String name, java.time.Instant at) {
        change(name, "lastLogIn", at);
    }

    private void change(String name, String field, Object value) {
        database.updateFirst(query(where("_id").is(name)), update(field, value), Account.class);
    }

    private String digest(String password) {
        return java.util.Objects.requireNonNull(passwords.encode(password));
    }
}
