/// What people type at `./congmo` and cms-api does without serving anything: copies of the installation, its database alone.
@NullMarked
package vn.congmo.cms.commands;

import org.jspecify.annotations.NullMarked;
