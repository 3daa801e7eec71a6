package wenlan.cite;

import org.jspecify.annotations.Nullable;

import wenlan.document.LineRange;

import java.util.List;
import java.util.stream.Collectors;

/**
 * What is quoted: a unit of a report, and where it stands.
 *
 * @param id the unit's id
 * @param kind what it is, by its name in the public interface
 * @param headings titles of the sections around it, outermost first
 * @param caption caption of the table that it is part of, else null
 * @param columns names of that table's columns; empty outside of tables
 * @param cells of a row its cells with the names of their columns, merged ones too; else empty
 * @param file the report's file, below the corpus directory
 * @param lines its lines in that file
 * @param quote its own text, exactly; parts that do not read on are parted by {@code " | "}
 * @param link web address of the unit in the reader
 */
public record Passage(
        String id,
        String kind,
        List<String> headings,
        @Nullable String caption,
        List<String> columns,
        List<Cell> cells,
        String file,
        LineRange lines,
        String quote,
        String link) {
    public Passage {
        headings = List.copyOf(headings);
        columns = List.copyOf(columns);
        cells = List.copyOf(cells);
    }

    /**
     * A cell of a row.
     *
     * @param column the name of its column, empty without one
     * @param text what it says
     * @param inherited whether a row above says it for this one too
     */
    public record Cell(String column, String text, boolean inherited) {
        private String named() {
            String said = inherited ? text + "（承上）" : text;
            return column.isEmpty() ? said : column + "：" + said;
        }
    }

    /** The row with the names of its columns in one line, empty where it is none. */
    public String row() {
        return cells.stream()
                .filter(cell -> !cell.text.isBlank())
                .map(cell -> Plain.line(cell.named()))
                .collect(Collectors.joining("；"));
    }

    /** The sections around it in one line, empty without any. */
    public String path() {
        return headings.stream().map(Plain::line).collect(Collectors.joining(" › "));
    }

    /** Where it stands, in one line: headings, lines and file. */
    public String place() {
        String at = Lines.chinese(lines) + "（" + Plain.line(file) + "）";
        return headings.isEmpty() ? at : path() + "，" + at;
    }
}
