/// Writes the samples that are made from another source: official documents, films, sounds and infographics.
@NullMarked
package vn.congmo.samples.writing;

import org.jspecify.annotations.NullMarked;
