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
        String file,
        LineRange lines,
        String quote,
        String link) {
    public Passage {
        headings = List.copyOf(headings);
        columns = List.copyOf(columns);
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
