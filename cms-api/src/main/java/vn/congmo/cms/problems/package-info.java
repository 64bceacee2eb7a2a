/// Errors that people and programs can act on, in the form of RFC 9457 and in the caller's language.
@NullMarked
package vn.congmo.cms.problems;

import org.jspecify.annotations.NullMarked;
