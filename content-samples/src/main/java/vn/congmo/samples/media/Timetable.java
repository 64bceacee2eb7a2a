package vn.congmo.samples.media;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

/// When everything happens, in seconds. Speech sets the pace: a scene lasts as long as what is said in it.
///
/// @param scenes where each scene begins
/// @param length of the whole
record Timetable(List<Cue> cues, List<Double> scenes, double length) {

    static final double OPENING = 3.0;
    static final double BEFORE = 1.2;
    static final double BETWEEN = 0.45;
    static final double CLOSING = 2.0;

    /// A sentence and the time in which it is heard.
    record Cue(double from, double to, Script.Line line) {}

    /// @param seconds how long a sentence takes to say
    static Timetable of(Script script, boolean described, ToDoubleFunction<Script.Line> seconds) {
        var cues = new ArrayList<Cue>();
        var scenes = new ArrayList<Double>();
        double at = OPENING;
        for (var scene : script.scenes()) {
            scenes.add(scenes.isEmpty() ? 0 : at);
            at += script.isVideo() ? BEFORE : BETWEEN;
            if (described && scene.seen() != null) at = say(scene.description(), at, cues, seconds);
            at = say(scene.lines(), at, cues, seconds);
        }
        return new Timetable(cues, scenes, Math.ceil((at + CLOSING) * 10) / 10);
    }

    private static double say(List<Script.Line> lines, double at, List<Cue> cues, ToDoubleFunction<Script.Line> seconds) {
        for (var line : lines) {
            double to = at + seconds.applyAsDouble(line);
            cues.add(new Cue(at, to, line));
            at = to + BETWEEN;
        }
        return at;
    }

    double sceneEnd(int scene) {
        return scene + 1 < scenes.size() ? scenes.get(scene + 1) : length;
    }
}
