package vn.congmo.cms.people;

import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/// A person's or a program's entry to the installation.
///
/// @param name           never changes and is never given to somebody else
/// @param passwordDigest Argon2id with its parameters and salt, as Spring Security writes it
/// @param lastLogIn      null while nobody has logged in
@Document("accounts")
record Account(
        @Id String name, String displayName, Set<Role> roles, String passwordDigest, boolean disabled, @Nullable Instant lastLogIn) {

    Account {
        roles = Set.copyOf(roles);
    }

    Actor actor() {
        return new Actor(name, displayName, roles);
    }

    @Override
    public String toString() {
        return "Account " + name;
    }
}
