/// The static rules, one class each; `StaticRules` lists them.
@NullMarked
package vn.congmo.accessibility.rules;

import org.jspecify.annotations.NullMarked;
