package vn.congmo.cms.people;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/// How a phone takes up the secret: an `otpauth:` address, also as a picture to be scanned. The secret stands in words beside it.
public final class EnrolmentPicture {

    private static final String ISSUER = "Cổng Mở";

    private EnrolmentPicture() {}

    /// As authenticator apps read it (Google Authenticator's «Key URI Format»).
    ///
    /// @param secret base 32
    public static String address(String name, String secret) {
        return "otpauth://totp/" + escaped(ISSUER) + ":" + escaped(name) + "?secret=" + secret + "&issuer=" + escaped(ISSUER) + "&algorithm=SHA1&digits=6&period=" + OneTimeCode.SECONDS;
    }

    /// The modules of a QR code (ISO/IEC 18004) as the `d` of an SVG path, one unit each, quiet zone included.
    public static Modules modules(String address) {
        try {
            var matrix = new QRCodeWriter().encode(address, BarcodeFormat.QR_CODE, 0, 0,
                    Map.of(EncodeHintType.ERROR_CORRECTION, ErrorCorrectionLevel.M, EncodeHintType.MARGIN, 4, EncodeHintType.CHARACTER_SET, "UTF-8"));
            var path = new StringBuilder();
            for (int y = 0; y < matrix.getHeight(); y++) {
                for (int x = 0; x < matrix.getWidth(); x++) if (matrix.get(x, y)) path.append('M').append(x).append(' ').append(y).append("h1v1h-1z");
            }
            return new Modules(matrix.getWidth(), path.toString());
        } catch (WriterException e) {
            throw new IllegalStateException("An address of 200 signs fits into a QR code", e);
        }
    }

    /// @param side in units
    public record Modules(int side, String path) {}

    private static String escaped(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
