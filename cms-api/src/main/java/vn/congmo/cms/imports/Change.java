package vn.congmo.cms.imports;

/// Something that is otherwise in the draft than in its source.
///
/// @param code   text `import.<code>` of the bundle `texts/commands` says it
/// @param detail what it happened to: an address, a tag, a name; empty for the text as a whole
public record Change(String code, String detail) {}
