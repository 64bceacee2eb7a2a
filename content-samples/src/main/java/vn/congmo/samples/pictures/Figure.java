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

    /// Draws with both hands at places of the sheet; the elbows hang a little.
    void draw(Canvas c, double leftX, double leftY, double rightX, double rightY) {
        double shoulder = foot - size * 0.79;
        double hip = foot - size * 0.47;
        c.ellipse(x, foot, size * 0.2, size * 0.025, veil(INK, 0.22));
        c.line(size * 0.085, trousers, x - size * 0.05, hip, x - size * 0.065, foot - size * 0.03);
        c.line(size * 0.085, between(trousers, INK, 0.2), x + size * 0.05, hip, x + size * 0.065, foot - size * 0.03);
        for (int side = -1; side <= 1; side += 2) c.ellipse(x + side * size * 0.065 + (looks == 2 ? 0 : looks) * size * 0.025, foot - size * 0.012, size * 0.055, size * 0.02, INK);
        arm(c, x - size * 0.115, shoulder + size * 0.03, leftX, leftY);
        torso(c, shoulder, hip);
        arm(c, x + size * 0.115, shoulder + size * 0.03, rightX, rightY);
        head(c, x + (looks == 2 ? 0 : looks) * size * 0.015, foot - size * 0.9, size * 0.078);
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
        var dark = hair == Hair.GREY ? new Color(0xB9B4AA) : INK;
        if (hair == Hair.LONG) c.box(headX - r * 1.08, y - r * 0.4, r * 2.16, r * 2.6, r, dark);
        c.box(headX - r * 0.4, y + r * 0.5, r * 0.8, r * 1.1, r * 0.4, between(SKIN, LACQUER, 0.18));
        c.ellipse(headX, y, r * 0.92, r * 1.08, looks == 2 ? dark : SKIN);
        if (looks != 2) face(c, headX, y, r);
        c.fill(dark, new Arc2D.Double(headX - r * 1.04, y - r * 1.22, r * 2.08, r * 1.9, looks == 1 ? 40 : -5, looks == 1 || looks == -1 ? 145 : 190, Arc2D.CHORD));
        switch (hair) {
            case CONE -> {
                c.polygon(new Color(0xEBD9A8), headX - r * 2.1, y - r * 0.15, headX, y - r * 1.75, headX + r * 2.1, y - r * 0.15);
                c.polygon(veil(INK, 0.12), headX, y - r * 1.75, headX + r * 2.1, y - r * 0.15, headX + r * 0.3, y - r * 0.15);
            }
            case HELMET -> {
                c.fill(GOLD, new Arc2D.Double(headX - r * 1.2, y - r * 1.45, r * 2.4, r * 2.2, 0, 180, Arc2D.CHORD));
                c.box(headX - r * 1.4, y - r * 0.45, r * 2.8, r * 0.24, r * 0.2, between(GOLD, INK, 0.2));
            }
            case BUN -> c.disc(headX - (looks == 2 ? 0 : looks) * r * 0.95, y - r * 0.75, r * 0.48, dark);
            case SCARF -> {
                c.fill(LACQUER, new Arc2D.Double(headX - r * 1.15, y - r * 1.4, r * 2.3, r * 2.2, 0, 180, Arc2D.CHORD));
                c.line(r * 0.22, GOLD, headX - r * 1.05, y - r * 0.42, headX + r * 1.05, y - r * 0.42);
            }
            default -> { }
        }
    }

    private void face(Canvas c, double headX, double y, double r) {
        if (looks == 0) {
            c.disc(headX - r * 0.36, y, r * 0.1, INK);
            c.disc(headX + r * 0.36, y, r * 0.1, INK);
            c.arc(headX, y + r * 0.3, r * 0.3, 200, 140, r * 0.1, LACQUER);
        } else {
            c.disc(headX + looks * r * 0.9, y + r * 0.15, r * 0.15, SKIN);
            c.disc(headX + looks * r * 0.5, y - r * 0.05, r * 0.1, INK);
            c.line(r * 0.1, LACQUER, headX + looks * r * 0.45, y + r * 0.52, headX + looks * r * 0.72, y + r * 0.48);
            c.arc(headX - looks * r * 0.3, y + r * 0.12, r * 0.16, 0, 360, r * 0.08, between(SKIN, LACQUER, 0.35));
        }
    }
}
