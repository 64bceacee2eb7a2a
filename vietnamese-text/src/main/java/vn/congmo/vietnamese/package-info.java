/// What every part of the river knows about Vietnamese text: its letters, tones, order, dates and document numbers.
@NullMarked
package vn.congmo.vietnamese;

import org.jspecify.annotations.NullMarked;
