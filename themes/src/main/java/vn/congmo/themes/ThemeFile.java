package vn.congmo.themes;

/// A file that pages name. Its address changes with its bytes, so that it may be cached for ever.
///
/// @param path      address on the site ("/theme/3f2a…/style.css")
/// @param mediaType with its character set where it is text ("text/css; charset=utf-8")
/// @param bytes     what to send; not to be changed
public record ThemeFile(String path, String mediaType, byte[] bytes) {}
