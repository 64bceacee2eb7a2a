/// Who acts: people, their roles and how they prove who they are.
@NullMarked
package vn.congmo.cms.people;

import org.jspecify.annotations.NullMarked;
