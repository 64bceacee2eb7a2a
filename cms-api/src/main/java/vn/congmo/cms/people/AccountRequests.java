package vn.congmo.cms.people;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.congmo.cms.problems.Problems;

/// Accounts over HTTP.
@RestController
@RequestMapping("/api/manage/v1/accounts/{name}")
class AccountRequests {

    private final Accounts accounts;
    private final Problems problems;

    AccountRequests(Accounts accounts, Problems problems) {
        this.accounts = accounts;
        this.problems = problems;
    }

    /// @param password may be left out for an account that exists
    record AccountRequest(@Nullable String displayName, @Nullable List<String> roles, @Nullable String password) {
        @Override
        public String toString() {
            return "Account " + displayName;
        }
    }

    record AccountView(String name, String displayName, Set<String> roles, boolean disabled) {
        static AccountView of(Account account) {
            var roles = new TreeSet<String>();
            account.roles().forEach(role -> roles.add(role.name().toLowerCase(Locale.ROOT)));
            return new AccountView(account.name(), account.displayName(), roles, account.disabled());
        }
    }

    @GetMapping
    ResponseEntity<?> read(@PathVariable String name, @AuthenticationPrincipal Actor actor) {
        if (!administersOrIs(name, actor)) return notAllowed();
        return accounts.find(name).<ResponseEntity<?>>map(account -> ResponseEntity.ok(AccountView.of(account))).orElseGet(this::unknown);
    }

    @PutMapping
    ResponseEntity<?> put(@PathVariable String name, @RequestBody AccountRequest asked, @AuthenticationPrincipal Actor actor) {
        if (!actor.isAny(Role.ADMINISTRATOR)) return notAllowed();
        var before = accounts.find(name);
        var reading = new AccountReading(name, asked, before.isEmpty(), new Faults(problems));
        if (reading.faults().any()) return reading.faults().answer();
        if (asked.password() != null) accounts.put(name, reading.displayName(), reading.roles(), asked.password());
        else accounts.describe(before.orElseThrow(), reading.displayName(), reading.roles());
        return ResponseEntity.status(before.isEmpty() ? HttpStatus.CREATED : HttpStatus.OK).body(AccountView.of(accounts.find(name).orElseThrow()));
    }

    @PostMapping("/actions/disable")
    ResponseEntity<?> disable(@PathVariable String name, @AuthenticationPrincipal Actor actor) {
        if (!administersOrIs(name, actor)) return notAllowed();
        if (accounts.find(name).isEmpty()) return unknown();
        accounts.disable(name);
        return ResponseEntity.ok(AccountView.of(accounts.find(name).orElseThrow()));
    }

    private static boolean administersOrIs(String name, Actor actor) {
        return actor.isAny(Role.ADMINISTRATOR) || actor.name().equals(name);
    }

    private ResponseEntity<Object> notAllowed() {
        return problems.answer(HttpStatus.FORBIDDEN, "not-allowed", Map.of());
    }

    private ResponseEntity<Object> unknown() {
        return problems.answer(HttpStatus.NOT_FOUND, "unknown-account", Map.of());
    }
}
