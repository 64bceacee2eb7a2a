package vn.congmo.cms.people;

import java.util.Optional;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/// Creates the first accounts before anybody can connect. There is no default password: without one, no account.
@Component
class FirstAccounts implements SmartInitializingSingleton {

    private static final Logger LOG = LoggerFactory.getLogger(FirstAccounts.class);

    private final Accounts accounts;
    private final Environment environment;

    FirstAccounts(Accounts accounts, Environment environment) {
        this.accounts = accounts;
        this.environment = environment;
    }

    @Override
    public void afterSingletonsInstantiated() {
        first("admin", "Quản trị", "CONGMO_FIRST_ADMIN_PASSWORD", Role.ADMINISTRATOR);
        first("editor", "Biên tập viên", "CONGMO_FIRST_EDITOR_PASSWORD", Role.AUTHOR, Role.EDITOR);
        first("publisher", "Người xuất bản", "CONGMO_FIRST_PUBLISHER_PASSWORD", Role.PUBLISHER, Role.EDITOR);
        setting("CONGMO_LOADER_PASSWORD").ifPresent(this::letTheLoaderIn);
    }

    /// Somebody who has logged in keeps the password that they know.
    private void first(String name, String displayName, String variable, Role... roles) {
        var password = setting("CONGMO_ADMIN_PASSWORD").or(() -> setting(variable));
        var unused = accounts.find(name).map(account -> account.lastLogIn() == null).orElse(true);
        if (password.isEmpty() || !unused) return;
        requireAcceptable(name, variable, password.get());
        accounts.put(name, displayName, Set.of(roles), password.get());
        LOG.info("The first account {} may log in with the password that was given for it", name);
    }

    /// For the time of loading samples; the loader disables both when it is done.
    private void letTheLoaderIn(String password) {
        requireAcceptable("samples-author", "CONGMO_LOADER_PASSWORD", password);
        accounts.put("samples-author", "Bài mẫu (người viết)", Set.of(Role.AUTHOR, Role.ADMINISTRATOR), password);
        accounts.put("samples-publisher", "Bài mẫu (người xuất bản)", Set.of(Role.PUBLISHER), password);
    }

    private static void requireAcceptable(String name, String variable, String password) {
        if (!Passwords.isAcceptable(name, password))
            throw new IllegalStateException("The first password of " + name + " (" + variable + " or CONGMO_ADMIN_PASSWORD) needs "
                    + Passwords.SHORTEST + " to " + Passwords.LONGEST + " characters and differs from the name");
    }

    private Optional<String> setting(String variable) {
        return Optional.ofNullable(environment.getProperty(variable)).filter(value -> !value.isBlank());
    }
}
