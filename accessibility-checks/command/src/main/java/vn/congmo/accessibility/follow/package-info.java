/// Follows the change feed, checks what became live in the browser, and files the result as evidence: `./congmo check --follow`.
@NullMarked
package vn.congmo.accessibility.follow;

import org.jspecify.annotations.NullMarked;
