package vn.congmo.cms.people;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/// What an administrator sent for an account, with everything that is wrong with it.
final class AccountReading {

    private static final String NAME = "[a-z][a-z0-9.-]{1,63}";

    private final Faults faults;
    private final String displayName;
    private final Set<Role> roles = EnumSet.noneOf(Role.class);

    AccountReading(String name, AccountRequests.AccountRequest asked, boolean isNew, Faults faults) {
        this.faults = faults;
        if (!name.matches(NAME)) faults.add("", "account-name");
        displayName = faults.required("/displayName", asked.displayName());
        readRoles(asked);
        if (asked.password() == null) {
            if (isNew) faults.add("/password", "required");
        } else if (!Passwords.isAcceptable(name, asked.password())) {
            faults.add("/password", "password", Passwords.SHORTEST, Passwords.LONGEST);
        }
    }

    private void readRoles(AccountRequests.AccountRequest asked) {
        if (asked.roles() == null) {
            faults.add("/roles", "required");
            return;
        }
        for (var i = 0; i < asked.roles().size(); i++) {
            try {
                roles.add(Role.valueOf(asked.roles().get(i).toUpperCase(Locale.ROOT)));
            } catch (IllegalArgumentException unknown) {
                faults.add("/roles/" + i, "role", asked.roles().get(i));
            }
        }
    }

    Faults faults() {
        return faults;
    }

    String displayName() {
        return displayName;
    }

    Set<Role> roles() {
        return roles;
    }
}
