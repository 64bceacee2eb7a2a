package vn.congmo.samples.pictures;

import static vn.congmo.samples.pictures.Palette.*;

import java.awt.Color;

/// Eight people of the ministry; like its people, they are invented.
final class Portraits {

    private static final Color GREY = new Color(0xB9B4AA);
    private static final Color TANNED = new Color(0xBE8259);
    private static final Color PALE = new Color(0xE7B893);
    private static final Color BLACK = new Color(0x221D1C);
    private static final double X = Bust.X;
    private static final double Y = Bust.Y;

    private Portraits() {}

    /// A man of sixty in a dark suit.
    static void tranHaiPhong(Canvas c) {
        Bust.wall(c, new Color(0x7C1A1A), new Color(0xE8C99A));
        var bust = new Bust(c, SKIN, GREY, 1);
        bust.shoulders(new Color(0x232C3F));
        Clothes.suit(c, new Color(0x232C3F), PAPER, LACQUER);
        bust.head();
        bust.top(96, -0.6);
        bust.face(new Color(0x7B756C), 40);
        bust.glasses(new Color(0x4A4037), 76);
        c.disc(X - 300, 1250, 22, GOLD);
        c.polygon(LACQUER, People.star(X - 300, 1250, 14, 6));
    }

    /// A woman near fifty in a red áo dài.
    static void nguyenHaAn(Canvas c) {
        Bust.wall(c, new Color(0xDCC7A0), new Color(0xF6EAD0));
        Scenery.lotus(c, 210, 1180, 1);
        Scenery.lotus(c, 1400, 1240, 1);
        var bust = new Bust(c, PALE, BLACK, 0.4);
        c.disc(X + 190, Y - 270, 130, BLACK);
        bust.shoulders(new Color(0xA31F23));
        Clothes.flowers(c, new Color(0xF0B9A6), GOLD, 420, 1330, 560, 1490, 330, 1520, 700, 1400);
        Clothes.aoDai(c, new Color(0xA31F23), GOLD);
        bust.head();
        bust.top(120, 0.5);
        bust.face(BLACK, 46);
        for (int side = -1; side <= 1; side += 2) c.disc(X + side * 256, Y + 128, 20, PAPER);
    }

    /// A man of forty in the indigo jacket of the Tày.
    static void hoangNhatNam(Canvas c) {
        Bust.wall(c, new Color(0x2E6A5B), new Color(0xBFD9C4));
        for (int i = 0; i < 3; i++) c.below(between(new Color(0x7FB093), new Color(0x3F7D63), i / 2.0), c.rolling(1000 + i * 130, 60, 190));
        var bust = new Bust(c, TANNED, BLACK, 0.2);
        bust.shoulders(new Color(0x1F2B57));
        Clothes.indigo(c, new Color(0x1F2B57));
        bust.head();
        bust.top(100, 0.7);
        bust.face(BLACK, 52);
    }

    /// A woman near sixty with grey hair and round glasses.
    static void doThuNgan(Canvas c) {
        Bust.wall(c, new Color(0x3C5B86), new Color(0xC7D8EA));
        var bust = new Bust(c, PALE, new Color(0x8F8A86), 0.9);
        bust.behind(320, 1010);
        bust.shoulders(JADE);
        Clothes.blouse(c, JADE, PAPER, between(PALE, LACQUER, 0.12));
        for (int i = -4; i <= 4; i++) c.disc(X + i * 34, 1080 - i * i * 5.4, 17, new Color(0xF7EFE2));
        bust.head();
        bust.top(130, -0.3);
        for (int i = 0; i < 3; i++) c.curve(12, veil(PAPER, 0.5), X - 230 + i * 30, Y - 60 - i * 50, X - 180 + i * 40, Y - 240, X - 40 + i * 40, Y - 330);
        bust.face(new Color(0x6B645E), 34);
        bust.glasses(LACQUER, 86);
    }

    /// A woman in her thirties with long hair and a jacket.
    static void leMinhThu(Canvas c) {
        Bust.wall(c, new Color(0xC7705B), new Color(0xF4D4BE));
        var bust = new Bust(c, SKIN, new Color(0x2A1C18), 0);
        bust.behind(300, 1330);
        bust.shoulders(NIGHT);
        Clothes.blouse(c, NIGHT, new Color(0xF3E2C6), between(SKIN, LACQUER, 0.12));
        c.curve(90, new Color(0x2A1C18), X - 260, Y + 60, X - 300, 1000, X - 270, 1180, X - 240, 1330);
        c.curve(90, new Color(0x2A1C18), X + 260, Y + 60, X + 300, 1000, X + 270, 1180, X + 240, 1330);
        bust.head();
        bust.top(150, -0.1);
        bust.face(new Color(0x2A1C18), 44);
        c.box(X + 320, 1290, 150, 96, 12, PAPER);
        c.box(X + 340, 1312, 110, 16, 6, SEA);
        c.box(X + 340, 1344, 76, 12, 6, STONE);
    }

    /// A man in his thirties in a wheelchair, with a headset.
    static void tranQuocBao(Canvas c) {
        Bust.wall(c, new Color(0x17243F), new Color(0x3D5C8C));
        for (int side = -1; side <= 1; side += 2) {
            c.line(34, new Color(0x8B95A3), X + side * 520, 1620, X + side * 520, 1030);
            c.line(56, INK, X + side * 520, 1030, X + side * 610, 1030);
        }
        var bust = new Bust(c, SKIN, BLACK, 0);
        bust.shoulders(MINT);
        Clothes.polo(c, MINT, between(SKIN, LACQUER, 0.12));
        for (int side = -1; side <= 1; side += 2) c.arc(X + side * 560, 1700, 230, 0, 360, 44, INK);
        bust.head();
        c.ellipse(X, Y + 250, 150, 66, veil(BLACK, 0.1));
        bust.top(110, 0.2);
        bust.face(BLACK, 40);
        c.arc(X, Y - 30, 306, 6, 168, 30, SUNKEN);
        for (int side = -1; side <= 1; side += 2) c.box(X + side * 276 - 46, Y - 40, 92, 160, 46, SUNKEN);
        c.curve(14, SUNKEN, X - 280, Y + 110, X - 260, Y + 260, X - 130, Y + 290);
        c.box(X - 160, Y + 272, 66, 34, 17, INK);
    }

    /// A man past fifty, weathered, before the sea.
    static void vuHaiDang(Canvas c) {
        c.ground(new Color(0x9CCBE0), new Color(0xE7F1EE));
        c.disc(1270, 300, 130, new Color(0xFFF0C8));
        for (int i = 0; i < 4; i++) c.below(between(new Color(0x6FB0C2), SEA, i / 3.0), c.rolling(900 + i * 110, 26, 90));
        var bust = new Bust(c, TANNED, new Color(0x5C554F), 0.8);
        bust.shoulders(GOLD);
        Clothes.oilskin(c, GOLD);
        bust.head();
        bust.top(90, -0.8);
        for (int i = 0; i < 3; i++) c.curve(10, veil(PAPER, 0.3), X - 200 + i * 90, Y - 250 - i * 24, X - 110 + i * 90, Y - 330, X + 10 + i * 80, Y - 320 + i * 10);
        bust.face(new Color(0x4A433E), 36);
        c.curve(34, new Color(0x6E6761), X - 110, Y + 172, X - 60, Y + 148, X, Y + 150, X + 60, Y + 148, X + 110, Y + 172);
        c.ellipse(X, Y + 300, 76, 46, new Color(0x6E6761));
    }

    /// A woman not yet thirty with a hearing aid; her hand is raised to sign.
    static void phamThiLan(Canvas c) {
        Bust.wall(c, new Color(0x6FA08E), new Color(0xD9ECDD));
        var bust = new Bust(c, PALE, new Color(0x3A241C), 0);
        c.turned(16, X - 300, Y - 240, () -> c.ellipse(X - 300, Y + 40, 96, 300, new Color(0x3A241C)));
        c.turned(24, X - 250, Y - 200, () -> c.box(X - 330, Y - 260, 150, 70, 30, CORAL));
        bust.shoulders(CORAL);
        Clothes.polo(c, CORAL, between(PALE, LACQUER, 0.12));
        bust.head();
        bust.top(112, 0.4);
        bust.face(new Color(0x3A241C), 56);
        bust.hearingAid(SEA);
        hand(c, 1330, 1150, PALE);
    }

    /// An open hand before the shoulder, thumb and little finger spread.
    private static void hand(Canvas c, double x, double y, Color skin) {
        var edge = between(skin, LACQUER, 0.28);
        c.line(150, between(CORAL, INK, 0.14), x - 30, 1620, x, y + 330);
        c.line(104, skin, x, y + 300, x, y + 150);
        double[] tips = {-200, 10, -104, -170, -20, -210, 64, -180, 150, -80};
        for (int i = 0; i < 10; i += 2) {
            double root = x + (i - 4) * 24;
            c.line(58, edge, root, y + 80, x + tips[i], y + tips[i + 1]);
            c.line(50, skin, root, y + 80, x + tips[i], y + tips[i + 1]);
        }
        c.box(x - 96, y + 10, 192, 210, 90, skin);
        c.curve(7, edge, x - 50, y + 110, x + 10, y + 150, x + 60, y + 120);
    }
}
