/// The API in words: the OpenAPI document and the page that people read.
@NullMarked
package vn.congmo.cms.documentation;

import org.jspecify.annotations.NullMarked;
