/// What a body is made of: typed blocks and runs of text with few marks. Blocks travel as blocks; only a theme turns them into HTML.
@NullMarked
package vn.congmo.themes.blocks;

import org.jspecify.annotations.NullMarked;
