/// Accessibility rules on parsed pages.
module vn.congmo.accessibility.rules {
    requires transitive org.jsoup;
    requires transitive org.jspecify;
    exports vn.congmo.accessibility;
    exports vn.congmo.accessibility.help;
}
