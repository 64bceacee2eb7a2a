package vn.congmo.cms.audit;

import com.fasterxml.jackson.annotation.JsonUnwrapped;

/// An entry in its place in the chain.
///
/// @param number   from 1, without gaps
/// @param previous hash of the entry before; 64 zeros for the first
/// @param hash     SHA-256 over the number, the hash before and the entry, in hexadecimal
public record AuditRecord(long number, @JsonUnwrapped AuditEntry entry, String previous, String hash) {}
