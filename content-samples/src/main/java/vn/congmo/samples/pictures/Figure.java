package vn.congmo.samples.pictures;

import static vn.congmo.samples.pictures.Palette.*;

import java.awt.Color;
import java.awt.geom.Arc2D;

/// Somebody seen whole, in profile, from the front or from behind.
///
/// @param x the middle, at the feet
/// @param foot where the feet are
/// @param size from feet to crown, in units
/// @param looks −1 left, 1 right, 0 at us, 2 away from us
record Figure(double x, double foot, double size, Color clothes, Color trousers, Hair hair, int looks) {

    enum Hair { SHORT, LONG, BUN, GREY, CONE, HELMET, SCARF }

    private static final Color SHADE = veil(INK, 0.16);
    private static final Color GREYING = new Color(0xB9B4AA);

    /// Draws with both hands at places of the sheet; the elbows hang a little.
    void draw(Canvas c, double leftX, double leftY, double rightX, double rightY) {
        double hip = foot - size * 0.47;
        c.ellipse(x, foot, size * 0.2, size * 0.025, veil(INK, 0.22));
        c.line(size * 0.085, trousers, x - size * 0.05, hip, x - size * 0.065, foot - size * 0.03);
        c.line(size * 0.085, between(trousers, INK, 0.2), x + size * 0.05, hip, x + size * 0.065, foot - size * 0.03);
        for (int side = -1; side <= 1; side += 2) c.ellipse(x + side * size * 0.065 + facing() * size * 0.025, foot - size * 0.012, size * 0.055, size * 0.02, INK);
        upper(c, leftX, leftY, rightX, rightY);
    }

    /// Draws sitting, the feet on the floor.
    void sit(Canvas c, double leftX, double leftY, double rightX, double rightY) {
        double hip = foot - size * 0.26;
        var lowered = new Figure(x, foot + size * 0.21, size, clothes, trousers, hair, looks);
        if (facing() != 0) lowered.upper(c, leftX, leftY, rightX, rightY);
        for (int side = -1; side <= 1; side += 2) {
            double knee = facing() == 0 ? x + side * size * 0.08 : x + facing() * size * (0.25 + side * 0.015);
            var cloth = side < 0 ? between(trousers, INK, 0.2) : trousers;
            c.line(size * 0.09, cloth, facing() == 0 ? knee : x, hip, knee, hip + (facing() == 0 ? size * 0.06 : 0), knee, foot - size * 0.04);
            c.ellipse(knee + facing() * size * 0.03, foot - size * 0.015, size * 0.055, size * 0.02, INK);
        }
        if (facing() == 0) lowered.upper(c, leftX, leftY, rightX, rightY);
        else lowered.arm(c, x + size * 0.02, foot - size * 0.55, rightX, rightY);
    }

    /// From the hip up, for somebody behind a table.
    void upper(Canvas c, double leftX, double leftY, double rightX, double rightY) {
        double shoulder = foot - size * 0.79;
        arm(c, x - size * 0.115, shoulder + size * 0.03, leftX, leftY);
        torso(c, shoulder, foot - size * 0.47);
        arm(c, x + size * 0.115, shoulder + size * 0.03, rightX, rightY);
        head(c, x + facing() * size * 0.015, foot - size * 0.9, size * 0.078);
    }

    private int facing() {
        return looks == 2 ? 0 : looks;
    }

    /// Draws with the arms hanging.
    void draw(Canvas c) {
        draw(c, x - size * 0.15, foot - size * 0.46, x + size * 0.15, foot - size * 0.46);
    }

    private void torso(Canvas c, double shoulder, double hip) {
        double half = size * 0.145;
        var body = Canvas.bend(x - half * 0.75, hip + size * 0.06, x - half, hip - size * 0.1, x - half * 1.1, shoulder + size * 0.02, x, shoulder - size * 0.05,
                x + half * 1.1, shoulder + size * 0.02, x + half, hip - size * 0.1, x + half * 0.75, hip + size * 0.06);
        body.closePath();
        c.fill(clothes, body);
        var before = c.pen.getClip();
        c.pen.clip(body);
        c.box(x + size * 0.03, shoulder - size * 0.1, size * 0.3, size * 0.6, 0, SHADE);
        c.pen.setClip(before);
    }

    private void arm(Canvas c, double fromX, double fromY, double handX, double handY) {
        double elbowX = (fromX + handX) / 2 + Math.signum(fromX - x) * size * 0.03;
        double elbowY = Math.max((fromY + handY) / 2, Math.min(fromY, handY) + size * 0.06) + size * 0.03;
        c.line(size * 0.062, between(clothes, INK, 0.12), fromX, fromY, elbowX, elbowY, handX + (elbowX - handX) * 0.25, handY + (elbowY - handY) * 0.25);
        c.line(size * 0.04, SKIN, handX + (elbowX - handX) * 0.2, handY + (elbowY - handY) * 0.2, handX, handY);
    }

    private void head(Canvas c, double headX, double y, double r) {
        var dark = hair == Hair.GREY ? GREYING : INK;
        int side = facing();
        if (hair == Hair.LONG) c.box(headX - side * r * 0.25 - r, y - r * 0.4, r * 2, r * 2.5, r * 0.9, dark);
        c.box(headX - r * 0.4, y + r * 0.5, r * 0.8, r * 1.1, r * 0.4, between(SKIN, LACQUER, 0.18));
        if (hair == Hair.BUN) c.disc(headX - side * r * 1.0, y - r * 0.75, r * 0.46, dark);
        c.ellipse(headX - side * r * 0.06, y - r * 0.08, r * 1.02, r * 1.12, dark);
        if (looks != 2) face(c, headX, y, r);
        hat(c, headX, y, r);
    }

    private void hat(Canvas c, double headX, double y, double r) {
        switch (hair) {
            case CONE -> {
                c.polygon(new Color(0xEBD9A8), headX - r * 2.1, y - r * 0.25, headX, y - r * 1.85, headX + r * 2.1, y - r * 0.25);
                c.polygon(veil(INK, 0.12), headX, y - r * 1.85, headX + r * 2.1, y - r * 0.25, headX + r * 0.3, y - r * 0.25);
            }
            case HELMET -> {
                c.fill(GOLD, new Arc2D.Double(headX - r * 1.2, y - r * 1.5, r * 2.4, r * 2.2, 0, 180, Arc2D.CHORD));
                c.box(headX - r * 1.4, y - r * 0.5, r * 2.8, r * 0.24, r * 0.2, between(GOLD, INK, 0.2));
            }
            case SCARF -> {
                c.fill(LACQUER, new Arc2D.Double(headX - r * 1.18, y - r * 1.4, r * 2.36, r * 2.2, 0, 180, Arc2D.CHORD));
                c.line(r * 0.22, GOLD, headX - r * 1.05, y - r * 0.4, headX + r * 1.05, y - r * 0.4);
            }
            default -> { }
        }
    }

    /// The face leaves the hair uncovered above and behind.
    private void face(Canvas c, double headX, double y, double r) {
        double middle = headX + looks * r * 0.3;
        c.ellipse(middle, y + r * 0.2, looks == 0 ? r * 0.84 : r * 0.7, r * 0.86, SKIN);
        if (looks == 0) {
            for (int side = -1; side <= 1; side += 2) {
                c.disc(headX + side * r * 0.34, y + r * 0.1, r * 0.1, INK);
                c.disc(headX + side * r * 0.5, y + r * 0.42, r * 0.18, veil(CORAL, 0.3));
            }
            c.arc(headX, y + r * 0.36, r * 0.3, 200, 140, r * 0.1, LACQUER);
        } else {
            c.disc(headX + looks * r * 0.98, y + r * 0.24, r * 0.14, SKIN);
            c.ellipse(headX - looks * r * 0.3, y + r * 0.18, r * 0.18, r * 0.24, between(SKIN, LACQUER, 0.12));
            c.disc(headX + looks * r * 0.6, y + r * 0.06, r * 0.1, INK);
            c.disc(headX + looks * r * 0.42, y + r * 0.42, r * 0.18, veil(CORAL, 0.3));
            c.arc(headX + looks * r * 0.66, y + r * 0.46, r * 0.22, looks > 0 ? 190 : 260, 90, r * 0.09, LACQUER);
        }
    }
}
