/// What stands behind each criterion: a rule, a check, a question on the page, or only a person. Writes `docs/coverage.md`.
@NullMarked
package vn.congmo.accessibility.coverage;

import org.jspecify.annotations.NullMarked;
