package vn.congmo.cms.assets;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import vn.congmo.cms.assets.RefusedUpload.Reason;

/// What the boxes of an MP4 file say (ISO/IEC 14496-12). Nothing is decoded; every length is checked against the bytes that are there.
///
/// @param width  of the first picture track in pixels; 0 for a sound
/// @param sound  whether there is a sound track
record Mp4(double seconds, int width, int height, boolean sound) {

    private static final int DEEPEST = 8;

    static Mp4 read(byte[] bytes) throws RefusedUpload {
        var found = new Found();
        try {
            found.boxes(ByteBuffer.wrap(bytes), 0);
        } catch (RuntimeException brokenBox) {
            throw new RefusedUpload(Reason.UNPLAYABLE);
        }
        if (!found.movie) throw new RefusedUpload(Reason.UNPLAYABLE);
        return new Mp4(found.seconds, found.width, found.height, found.sound);
    }

    private static final class Found {
        private boolean movie;
        private boolean sound;
        private double seconds;
        private int width;
        private int height;
        private int trackWidth;
        private int trackHeight;

        private void boxes(ByteBuffer within, int depth) {
            while (within.remaining() >= 8) {
                int start = within.position();
                long size = Integer.toUnsignedLong(within.getInt());
                var type = new byte[4];
                within.get(type);
                int header = 8;
                if (size == 1) {
                    size = within.getLong();
                    header = 16;
                }
                if (size == 0) size = within.limit() - start;
                if (size < header || size > within.limit() - start) throw new IllegalArgumentException("A box is longer than the file");
                one(new String(type, StandardCharsets.ISO_8859_1), within.slice(start + header, (int) size - header), depth);
                within.position(start + (int) size);
            }
        }

        private void one(String type, ByteBuffer content, int depth) {
            switch (type) {
                case "moov", "trak", "mdia" -> {
                    movie |= type.equals("moov");
                    if (depth < DEEPEST) boxes(content, depth + 1);
                }
                case "mvhd" -> seconds = duration(content);
                case "tkhd" -> size(content);
                case "hdlr" -> handler(content);
                default -> { }
            }
        }

        private static double duration(ByteBuffer content) {
            var isLong = content.get(0) == 1;
            long scale = Integer.toUnsignedLong(content.getInt(isLong ? 20 : 12));
            long units = isLong ? content.getLong(24) : Integer.toUnsignedLong(content.getInt(16));
            return scale == 0 ? 0 : Math.round(1000.0 * units / scale) / 1000.0;
        }

        /// Width and height are the last eight bytes, in 16.16 fixed point.
        private void size(ByteBuffer content) {
            trackWidth = content.getShort(content.limit() - 8) & 0xFFFF;
            trackHeight = content.getShort(content.limit() - 4) & 0xFFFF;
        }

        private void handler(ByteBuffer content) {
            var kind = new byte[4];
            content.get(8, kind);
            var name = new String(kind, StandardCharsets.ISO_8859_1);
            if (name.equals("soun")) sound = true;
            if (name.equals("vide") && width == 0) {
                width = trackWidth;
                height = trackHeight;
            }
        }
    }
}
