package vn.congmo.samples.pictures;

import java.util.List;
import java.util.Map;

/// An infographic as its file of figures has it; what is drawn and the table beside it come from here.
///
/// @param chart how the Vietnamese table is drawn
record Infographic(String name, Chart chart, Words title, Words source, Map<String, List<String>> description, Map<String, Table> table) {

    enum Chart { COLUMNS, STEPS, BARS, RING }

    record Words(String vi, String en) {}

    record Table(String caption, List<String> header, List<List<String>> rows) {}

    String fileName() {
        return name + ".png";
    }

    List<List<String>> rows() {
        return table.get("vi").rows();
    }

    String header(int column) {
        return table.get("vi").header().get(column);
    }

    /// The whole number in a row's second cell.
    int figure(int row) {
        return Integer.parseInt(rows().get(row).get(1));
    }
}
