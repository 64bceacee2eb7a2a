package vn.congmo.samples.media;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.sound.sampled.AudioFileFormat;
import javax.sound.sampled.AudioFormat;
import javax.sound.sampled.AudioInputStream;
import javax.sound.sampled.AudioSystem;
import javax.sound.sampled.UnsupportedAudioFileException;

/// The spoken sentences in a folder of sound files, 22050 samples a second, one channel of 16 bits.
record Speech(Path folder) {

    static final int RATE = 22050;

    /// The sound file of a sentence is named by what is said and by whom.
    Path file(Script.Line line) {
        return folder.resolve(line.speaker() + "-" + Integer.toHexString(line.spoken().hashCode()) + ".wav");
    }

    double seconds(Script.Line line) {
        return samples(file(line)).length / (double) RATE;
    }

    static short[] samples(Path file) {
        try (var sound = AudioSystem.getAudioInputStream(file.toFile())) {
            var bytes = ByteBuffer.wrap(sound.readAllBytes()).order(ByteOrder.LITTLE_ENDIAN).asShortBuffer();
            var samples = new short[bytes.remaining()];
            bytes.get(samples);
            return samples;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (UnsupportedAudioFileException e) {
            throw new IllegalStateException(file + " is no sound file", e);
        }
    }

    /// Lays the sentences on one track, with the opening and closing music around them.
    void mix(Timetable times, Path music, Path to) throws IOException {
        var track = new short[(int) (times.length() * RATE)];
        var sting = samples(music);
        lay(track, sting, 0);
        lay(track, sting, track.length - (int) (Timetable.CLOSING * RATE));
        for (var cue : times.cues()) lay(track, samples(file(cue.line())), (int) (cue.from() * RATE));
        var bytes = ByteBuffer.allocate(track.length * 2).order(ByteOrder.LITTLE_ENDIAN);
        bytes.asShortBuffer().put(track);
        Files.createDirectories(to.toAbsolutePath().getParent());
        InputStream raw = new java.io.ByteArrayInputStream(bytes.array());
        AudioSystem.write(new AudioInputStream(raw, new AudioFormat(RATE, 16, 1, true, false), track.length),
                AudioFileFormat.Type.WAVE, to.toFile());
    }

    private static void lay(short[] track, short[] sound, int at) {
        for (int i = 0; i < sound.length && at + i < track.length; i++) {
            track[at + i] = (short) Math.clamp(track[at + i] + sound[i], Short.MIN_VALUE, Short.MAX_VALUE);
        }
    }
}
