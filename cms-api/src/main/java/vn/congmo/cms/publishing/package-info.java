/// What moves a document towards its readers and away from them: submit, publish, withdraw and the rest.
@NullMarked
package vn.congmo.cms.publishing;

import org.jspecify.annotations.NullMarked;
