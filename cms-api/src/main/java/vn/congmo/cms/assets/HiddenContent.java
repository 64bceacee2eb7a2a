package vn.congmo.cms.assets;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/// Finds a second file inside a picture: what another program would run, open or unpack (a polyglot).
///
/// Renditions are drawn anew and would not carry it, but a picture that holds one was made to deceive somebody.
final class HiddenContent {

    private static final List<byte[]> SIGNS = List.of(
            bytes("<script"), bytes("<html"), bytes("<?php"), bytes("<svg"), bytes("<!doctype"), bytes("%pdf-"),
            new byte[] {'p', 'k', 3, 4, 20, 0}, new byte[] {'p', 'k', 3, 4, 10, 0}, new byte[] {'p', 'k', 5, 6, 0, 0, 0, 0});

    private HiddenContent() {}

    static boolean isIn(byte[] picture) {
        for (var at = 0; at < picture.length; at++) {
            var first = picture[at];
            if (first == '<' || first == '%' || first == 'P' || first == 'p') {
                for (var sign : SIGNS) if (standsAt(picture, at, sign)) return true;
            }
        }
        return false;
    }

    private static boolean standsAt(byte[] picture, int at, byte[] sign) {
        if (at + sign.length > picture.length) return false;
        for (var i = 0; i < sign.length; i++) {
            if (lower(picture[at + i]) != sign[i]) return false;
        }
        return true;
    }

    private static byte lower(byte letter) {
        return letter >= 'A' && letter <= 'Z' ? (byte) (letter + 32) : letter;
    }

    private static byte[] bytes(String sign) {
        return sign.toLowerCase(Locale.ROOT).getBytes(StandardCharsets.US_ASCII);
    }
}
