/// A page of help for each rule: who is shut out, how to recognise it, how to mend it in the editor and in a theme, the criterion and techniques.
@NullMarked
package vn.congmo.accessibility.help;

import org.jspecify.annotations.NullMarked;
