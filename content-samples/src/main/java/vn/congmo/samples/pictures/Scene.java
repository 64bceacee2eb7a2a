package vn.congmo.samples.pictures;

import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/// A picture of a story, a lead picture or a portrait, by the name of its file.
record Scene(String name, Format format, Consumer<Canvas> strokes) {

    /// @param height in units, of which 1600 are the width
    enum Format {
        STORY(1067, 0.8, 90_000), LEAD(900, 0.8, 80_000), PORTRAIT(1600, 0.4, 40_000);

        final int height;
        final double scale;
        final int bytes;

        Format(int height, double scale, int bytes) {
            this.height = height;
            this.scale = scale;
            this.bytes = bytes;
        }
    }

    static List<Scene> all() {
        var all = new ArrayList<Scene>();
        story(all, "mot-ngay-tram-5g", MastDay::dawn, MastDay::climb, MastDay::village, MastDay::classroom, MastDay::night);
        story(all, "phong-thi-nghiem", LaboratoryScenes::bench, LaboratoryScenes::microscope, LaboratoryScenes::failure, LaboratoryScenes::whiteboard, LaboratoryScenes::result);
        story(all, "trung-tam-du-lieu", DataCentreScenes::hall, DataCentreScenes::lights, DataCentreScenes::cooling, DataCentreScenes::operator, DataCentreScenes::dusk);
        story(all, "hoi-dong-cham-thi", JuryScenes::reading, JuryScenes::bamboo, JuryScenes::presentation, JuryScenes::quarrel, JuryScenes::drum);
        story(all, "xa-vung-cao-chuyen-doi-so", CommuneScenes::loudspeaker, CommuneScenes::grandchild, CommuneScenes::evening, CommuneScenes::weaver, CommuneScenes::counter);
        story(all, "bua-com-nguoi-truc", NightShift::screens, NightShift::stove, NightShift::meal, NightShift::call, NightShift::home);
        portraits(all, Portraits::tranHaiPhong, Portraits::nguyenHaAn, Portraits::hoangNhatNam, Portraits::doThuNgan, Portraits::leMinhThu, Portraits::tranQuocBao, Portraits::vuHaiDang, Portraits::phamThiLan);
        lead(all, "truc-giam-sat-ca-dem", NewsAtWork::nightWatch);
        lead(all, "thi-diem-co-che", NewsAtWork::fewerInvoices);
        lead(all, "viec-cham-hien-mau-do", NewsAtWork::redCard);
        lead(all, "12-nghin-tin-bai", NewsAtWork::newsroom);
        lead(all, "mot-nam-trung-tam-cntt", NewsAtWork::centreYear);
        lead(all, "hoi-thao-du-lieu-mo", NewsAtWork::workshop);
        lead(all, "can-biet-noi-o-cho", NewsOutdoors::market);
        lead(all, "tram-5g-cho-dien", NewsOutdoors::waitingForPower);
        lead(all, "quay-khong-giay", NewsOutdoors::emptyHands);
        lead(all, "mot-nam-mo-du-lieu", NewsOutdoors::openFigures);
        lead(all, "ngay-mo-cua-phong-thi-nghiem", NewsOutdoors::openDay);
        lead(all, "dien-tap-khoi-phuc", NewsOutdoors::restored);
        return all;
    }

    @SafeVarargs
    private static void story(List<Scene> all, String name, Consumer<Canvas>... pictures) {
        for (int i = 0; i < pictures.length; i++) all.add(new Scene(name + "-" + (i + 1), Format.STORY, pictures[i]));
    }

    @SafeVarargs
    private static void portraits(List<Scene> all, Consumer<Canvas>... pictures) {
        for (int i = 0; i < pictures.length; i++) all.add(new Scene("chan-dung-" + (i + 1), Format.PORTRAIT, pictures[i]));
    }

    private static void lead(List<Scene> all, String name, Consumer<Canvas> picture) {
        all.add(new Scene(name, Format.LEAD, picture));
    }

    String fileName() {
        return name + ".jpg";
    }

    BufferedImage draw() {
        var canvas = new Canvas(name.hashCode(), format.height, format.scale);
        strokes.accept(canvas);
        canvas.pen.dispose();
        return canvas.sheet;
    }
}
