/// What people found who tried pages themselves, kept as a file under version control and told beside what machines found.
@NullMarked
package vn.congmo.accessibility.evaluation;

import org.jspecify.annotations.NullMarked;
