package vn.congmo.cms.people;

/// What somebody may do. Roles do not include one another.
public enum Role {
    /// Writes and submits.
    AUTHOR,
    /// Writes, submits, approves and returns what others submitted.
    EDITOR,
    /// Publishes what somebody else submitted, and takes it down.
    PUBLISHER,
    /// Keeps sites and accounts.
    ADMINISTRATOR,
    /// Reads everything, changes nothing.
    AUDITOR
}
