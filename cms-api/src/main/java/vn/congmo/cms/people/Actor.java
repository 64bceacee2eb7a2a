package vn.congmo.cms.people;

import java.util.Set;

/// Who acts, as the domain needs to know it.
///
/// @param name        the account's name, which never changes
/// @param displayName how others read it
public record Actor(String name, String displayName, Set<Role> roles) {

    public Actor {
        roles = Set.copyOf(roles);
    }

    public boolean isAny(Role... wanted) {
        for (var role : wanted) {
            if (roles.contains(role)) return true;
        }
        return false;
    }
}
