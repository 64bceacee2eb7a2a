package vn.congmo.samples.pictures;

import static vn.congmo.samples.pictures.Palette.*;

import java.awt.Color;
import java.awt.geom.Arc2D;

/// The head and shoulders of a portrait on a sheet 1600 units square; the face is in the middle, 640 from the top.
///
/// @param lined from 0 for a young face to 1 for an old one
record Bust(Canvas c, Color skin, Color hair, double lined) {

    static final double X = 800;
    static final double Y = 640;

    /// A wall with a round light behind the head.
    static void wall(Canvas c, Color wall, Color light) {
        c.ground(wall, between(wall, INK, 0.12));
        c.disc(X, 700, 620, light);
    }

    /// Neck and shoulders; what is worn goes over them.
    void shoulders(Color cloth) {
        c.box(X - 100, Y + 180, 200, 330, 80, between(skin, LACQUER, 0.16));
        var body = Canvas.bend(190, 1620, 210, 1200, 470, 1080, X - 110, 1010, X, 1060, X + 110, 1010, 1130, 1080, 1390, 1200, 1410, 1620);
        body.closePath();
        c.fill(cloth, body);
    }

    void head() {
        for (int side = -1; side <= 1; side += 2) {
            c.ellipse(X + side * 252, Y + 40, 44, 70, between(skin, LACQUER, 0.1));
            c.ellipse(X + side * 252, Y + 44, 22, 40, between(skin, LACQUER, 0.26));
        }
        c.ellipse(X, Y - 20, 252, 290, skin);
        c.box(X - 215, Y + 10, 430, 310, 320, skin);
        for (int side = -1; side <= 1; side += 2) c.ellipse(X + side * 140, Y + 130, 62, 44, veil(CORAL, 0.26));
    }

    /// Eyes, brows, nose and a smile.
    void face(Color brows, double smile) {
        for (int side = -1; side <= 1; side += 2) {
            double eye = X + side * 104;
            c.ellipse(eye, Y + 32, 44, 24, PAPER);
            c.disc(eye, Y + 34, 24, new Color(0x33221A));
            c.disc(eye + 8, Y + 26, 7, PAPER);
            c.arc(eye, Y + 56, 58, 40, 100, 11, INK);
            c.curve(20, brows, eye - 62, Y - 42 + side * -6, eye, Y - 74, eye + 62, Y - 42 + side * 6);
            if (lined > 0) {
                c.arc(eye, Y + 34, 62, 225, 90, 6, veil(LACQUER, 0.3 * lined));
                c.curve(6, veil(LACQUER, 0.4 * lined), X + side * 96, Y + 130, X + side * 132, Y + 170, X + side * 130, Y + 216);
                c.curve(6, veil(LACQUER, 0.4 * lined), X + side * 168, Y + 10, X + side * 192, Y + 22, X + side * 200, Y + 40);
            }
        }
        c.curve(11, between(skin, LACQUER, 0.34), X + 4, Y + 40, X + 38, Y + 128, X - 14, Y + 132);
        c.fill(new Color(0xA8403A), new Arc2D.Double(X - 84, Y + 170 - smile, 168, 2 * smile + 30, 180, 180, Arc2D.CHORD));
        c.fill(PAPER, new Arc2D.Double(X - 66, Y + 176 - smile * 0.4, 132, smile * 0.8 + 14, 180, 180, Arc2D.CHORD));
    }

    /// The hair over the forehead, from one temple to the other.
    ///
    /// @param line how far below the crown the forehead begins, in units
    /// @param parting where the hair parts, from −1 left to 1 right
    void top(double line, double parting) {
        double crown = Y - 350;
        var shape = Canvas.bend(X - 270, Y + 20, X - 300, Y - 200, X - 190, crown, X, crown - 30, X + 190, crown, X + 300, Y - 200, X + 270, Y + 20,
                X + 236, Y - 60, X + 190, crown + line + 60, X + parting * 150 + 60, crown + line, X + parting * 150, crown + line - 24, X + parting * 150 - 60, crown + line, X - 190, crown + line + 60, X - 236, Y - 60, X - 270, Y + 20);
        shape.closePath();
        c.fill(hair, shape);
    }

    /// Hair that falls behind the head, down to a height.
    void behind(double half, double down) {
        c.box(X - half, Y - 330, 2 * half, down - Y + 330, half * 1.5, hair);
    }

    void glasses(Color rim, double half) {
        for (int side = -1; side <= 1; side += 2) {
            c.box(X + side * 106 - half, Y + 34 - half * 0.8, 2 * half, half * 1.6, half, veil(PAPER, 0.28));
            c.frame(X + side * 106 - half, Y + 34 - half * 0.8, 2 * half, half * 1.6, half, 13, rim);
            c.line(11, rim, X + side * (106 + half), Y + 26, X + side * 244, Y + 14);
        }
        c.arc(X, Y + 40, 30, 30, 120, 12, rim);
    }

    /// A hearing aid behind the ear on the right of the picture.
    void hearingAid(Color color) {
        c.curve(34, color, X + 246, Y - 40, X + 306, Y - 34, X + 312, Y + 60, X + 290, Y + 104);
        c.curve(9, veil(PAPER, 0.9), X + 246, Y - 40, X + 222, Y + 10, X + 246, Y + 50);
        c.disc(X + 250, Y + 54, 19, color);
    }
}
