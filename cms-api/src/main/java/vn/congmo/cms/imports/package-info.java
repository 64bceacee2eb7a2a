/// Content from elsewhere (WordPress exports, RSS, Atom) becomes drafts: HTML is read into blocks, what was changed is told, and the gate says what is left to do.
@NullMarked
package vn.congmo.cms.imports;

import org.jspecify.annotations.NullMarked;
