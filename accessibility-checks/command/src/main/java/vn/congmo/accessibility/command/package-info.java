/// The accessibility tester's tool on the command line: `./congmo check URL|FILE…`.
@NullMarked
package vn.congmo.accessibility.command;

import org.jspecify.annotations.NullMarked;
