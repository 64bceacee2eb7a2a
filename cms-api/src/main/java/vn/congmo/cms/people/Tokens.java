package vn.congmo.cms.people;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;
import static org.springframework.data.mongodb.core.query.Update.update;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.stereotype.Component;

/// Gives tokens out, recognises them and takes them back.
@Component
class Tokens {

    private final MongoOperations database;
    private final Accounts accounts;
    private final Clock clock;

    Tokens(MongoOperations database, Accounts accounts, Clock clock) {
        this.database = database;
        this.accounts = accounts;
        this.clock = clock;
    }

    /// @param text shown once, to its owner, and kept nowhere
    record Given(String text, Token token) {
        @Override
        public String toString() {
            return "A token of " + token.account();
        }
    }

    Given give(String account, @Nullable String label, Duration validity) {
        var text = TokenText.random();
        var now = clock.instant();
        var token = new Token(TokenText.digest(text), account, label, now, now.plus(validity), null);
        database.insert(token);
        return new Given(text, token);
    }

    /// Empty for a token that is malformed, unknown, past, revoked, or of a disabled account.
    Optional<Actor> actor(String text) {
        if (!TokenText.isWellFormed(text)) return Optional.empty();
        return Optional.ofNullable(database.findById(TokenText.digest(text), Token.class))
                .filter(token -> token.isGoodAt(clock.instant()))
                .flatMap(token -> accounts.actor(token.account()));
    }

    /// Tokens with a label that still open the door.
    List<Token> of(String account) {
        var now = clock.instant();
        return database.find(query(where("account").is(account)), Token.class).stream()
                .filter(token -> token.label() != null && token.isGoodAt(now)).toList();
    }

    /// @return false when the account has no such token
    boolean revoke(String account, String digest) {
        Instant now = clock.instant();
        var owned = query(where("_id").is(digest).and("account").is(account));
        return database.updateFirst(owned, update("revoked", now), Token.class).getMatchedCount() > 0;
    }
}
