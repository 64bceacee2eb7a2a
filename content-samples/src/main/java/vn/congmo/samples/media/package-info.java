/// Makes the films and sound pieces of the sample site from their scripts: words, timetable, sound, frames, captions and lists.
@NullMarked
package vn.congmo.samples.media;

import org.jspecify.annotations.NullMarked;
