/// Who did what and when, in a chain in which no entry can be altered unseen.
@NullMarked
package vn.congmo.cms.audit;

import org.jspecify.annotations.NullMarked;
