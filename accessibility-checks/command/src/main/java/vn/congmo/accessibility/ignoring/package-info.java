/// What somebody decided to live with for a while: findings that are left out of the result, each with a reason and a last day.
@NullMarked
package vn.congmo.accessibility.ignoring;

import org.jspecify.annotations.NullMarked;
