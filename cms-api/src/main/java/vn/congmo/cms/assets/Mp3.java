package vn.congmo.cms.assets;

import vn.congmo.cms.assets.RefusedUpload.Reason;

/// How long an MP3 plays, counted from its frames (ISO/IEC 11172-3, layer III; 13818-3 for low rates).
final class Mp3 {

    private static final int[] RATES_1 = {0, 32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320};
    private static final int[] RATES_2 = {0, 8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160};
    private static final int[] SAMPLES = {44_100, 48_000, 32_000};
    private static final int FEWEST_FRAMES = 10;

    private Mp3() {}

    static double seconds(byte[] bytes) throws RefusedUpload {
        int at = afterTags(bytes);
        int frames = 0;
        double seconds = 0;
        while (at + 4 <= bytes.length) {
            var version = (bytes[at + 1] >> 3) & 3;
            var rate = (bytes[at + 2] >> 4) & 15;
            var samples = (bytes[at + 2] >> 2) & 3;
            if ((bytes[at] & 0xFF) != 0xFF || (bytes[at + 1] & 0xE6) != 0xE2 || version == 1 || rate == 0 || rate == 15 || samples == 3) {
                at++;
                continue;
            }
            var isFirst = version == 3;
            var hertz = SAMPLES[samples] / (isFirst ? 1 : version == 2 ? 2 : 4);
            var bits = (isFirst ? RATES_1 : RATES_2)[rate] * 1000;
            at += (isFirst ? 144 : 72) * bits / hertz + ((bytes[at + 2] >> 1) & 1);
            seconds += (isFirst ? 1152.0 : 576.0) / hertz;
            frames++;
        }
        if (frames < FEWEST_FRAMES) throw new RefusedUpload(Reason.UNPLAYABLE);
        return Math.round(seconds * 1000) / 1000.0;
    }

    /// An ID3v2 tag stands before the first frame; its length is in four bytes of seven bits.
    private static int afterTags(byte[] bytes) {
        if (bytes.length < 10 || bytes[0] != 'I' || bytes[1] != 'D' || bytes[2] != '3') return 0;
        return Math.min(bytes.length, 10 + (bytes[6] << 21 | bytes[7] << 14 | bytes[8] << 7 | bytes[9]));
    }
}
