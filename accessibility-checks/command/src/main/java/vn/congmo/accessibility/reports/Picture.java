package vn.congmo.accessibility.reports;

/// How the place of a finding looked.
///
/// @param selector of the element, as the finding names it
/// @param setting  of the browser, such as `320-dark`
/// @param width    of the picture in pixels
/// @param png      its bytes
public record Picture(String selector, String setting, int width, int height, byte[] png) {}
