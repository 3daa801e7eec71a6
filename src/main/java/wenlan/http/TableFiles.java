package wenlan.http;

import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

import wenlan.cite.Csv;
import wenlan.tables.ColumnType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** A table as a file: the rows and columns that are shown, in their order. */
final class TableFiles {
    static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    /** What a cell of a sheet holds, and a sheet itself. */
    private static final int LONGEST_CELL = 32_767;

    private static final int MOST_COLUMNS = 16_384;
    private static final int MOST_ROWS = 1_048_576;

    private static final int MOST_NAMED = 10;

    private static final String GROUP = "分组";

    private TableFiles() {}

    static byte[] csv(TableView table) {
        return (Csv.MARK + lines(table).stream().map(Csv::row).collect(Collectors.joining()))
                .getBytes(StandardCharsets.UTF_8);
    }

    private static boolean isGrouped(TableView table) {
        return table.rows().stream().anyMatch(row -> row.group() != null);
    }

    /** Header and rows as printed, groups as a first column where there are any. */
    private static List<List<String>> lines(TableView table) {
        boolean grouped = isGrouped(table);
        List<List<String>> lines = new ArrayList<>();
        List<String> header = new ArrayList<>();
        if (grouped) {
            header.add(GROUP);
        }
        table.columns().forEach(column -> header.add(column.name()));
        lines.add(header);
        for (TableView.RowView row : table.rows()) {
            List<String> line = new ArrayList<>();
            if (grouped) {
                line.add(row.group() == null ? "" : row.group());
            }
            row.cells().forEach(cell -> line.add(cell.text()));
            lines.add(line);
        }
        return lines;
    }

    /** Three sheets: the table as printed, its values as numbers, and where it comes from. */
    static byte[] xlsx(TableView table, String address) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook book = new Workbook(bytes, "Wenlan", "1.0")) {
            List<List<String>> lines = lines(table);
            printed(book.newWorksheet("表"), lines);
            if (table.columns().stream().anyMatch(c -> isMeasure(c.type()))) {
                values(book.newWorksheet("数值"), table);
            }
            List<List<String>> origin = origin(table, address);
            cut(lines).forEach(remark -> add(origin, "说明", remark));
            printed(book.newWorksheet("出处"), origin);
        } catch (IOException impossible) {
            throw new UncheckedIOException("writing to memory", impossible);
        }
        return bytes.toByteArray();
    }

    private static boolean isMeasure(String type) {
        return ColumnType.valueOf(type.toUpperCase(Locale.ROOT)).isMeasure();
    }

    private static void printed(Worksheet sheet, List<List<String>> lines) {
        for (int row = 0; row < lines.size(); row++) {
            for (int column = 0; column < lines.get(row).size(); column++) {
                text(sheet, row, column, lines.get(row).get(column));
            }
        }
    }

    /** Cuts what a cell cannot hold, never in the middle of a character. */
    private static void text(Worksheet sheet, int row, int column, String text) {
        if (row >= MOST_ROWS || column >= MOST_COLUMNS) {
            return;
        }
        boolean pair =
                text.length() > LONGEST_CELL
                        && Character.isHighSurrogate(text.charAt(LONGEST_CELL - 1));
        int end = Math.min(text.length(), pair ? LONGEST_CELL - 1 : LONGEST_CELL);
        sheet.value(row, column, text.substring(0, end));
    }

    /** Says what the sheets do not hold of these lines. */
    private static List<String> cut(List<List<String>> lines) {
        List<String> remarks = new ArrayList<>();
        List<String> cells = new ArrayList<>();
        int widest = 0;
        for (int row = 0; row < lines.size(); row++) {
            List<String> line = lines.get(row);
            widest = Math.max(widest, line.size());
            for (int column = 0; column < line.size(); column++) {
                if (line.get(column).length() > LONGEST_CELL) {
                    cells.add("第 %d 行第 %d 列".formatted(row + 1, column + 1));
                }
            }
        }
        if (!cells.isEmpty()) {
            boolean more = cells.size() > MOST_NAMED;
            String named = String.join("、", cells.subList(0, more ? MOST_NAMED : cells.size()));
            remarks.add(
                    "有 %d 个单元格超过 Excel 的上限 %d 字，只留开头（%s%s）；全文见 CSV 或 JSON。"
                            .formatted(cells.size(), LONGEST_CELL, named, more ? "等" : ""));
        }
        if (widest > MOST_COLUMNS || lines.size() > MOST_ROWS) {
            remarks.add(
                    "Excel 最多 %d 列、%d 行，超出的没有写入；全表见 CSV 或 JSON。"
                            .formatted(MOST_COLUMNS, MOST_ROWS));
        }
        return remarks;
    }

    /** A column with figures that are no exact values has them as printed beside it. */
    private static void values(Worksheet sheet, TableView table) {
        int at = isGrouped(table) ? groups(sheet, table) : 0;
        for (int column = 0; column < table.columns().size(); column++) {
            TableView.ColumnView named = table.columns().get(column);
            boolean measured = isMeasure(named.type());
            String unit = named.unit();
            text(sheet, 0, at, named.name() + (unit == null ? "" : " [" + unit + "]"));
            boolean bounded = measured && hasOthers(table, column);
            if (bounded) {
                text(sheet, 0, at + 1, named.name() + "（原文）");
            }
            for (int row = 0; row < table.rows().size(); row++) {
                TableView.CellOf cell = table.rows().get(row).cells().get(column);
                Double value = cell.value();
                if (!measured || bounded) {
                    text(sheet, row + 1, measured ? at + 1 : at, cell.text());
                }
                if (measured && value != null && at < MOST_COLUMNS && row + 1 < MOST_ROWS) {
                    sheet.value(row + 1, at, value);
                }
            }
            at += bounded ? 2 : 1;
        }
    }

    /** The groups as a first column; how many columns that takes. */
    private static int groups(Worksheet sheet, TableView table) {
        text(sheet, 0, 0, GROUP);
        for (int row = 0; row < table.rows().size(); row++) {
            String group = table.rows().get(row).group();
            text(sheet, row + 1, 0, group == null ? "" : group);
        }
        return 1;
    }

    /**
     * Whether a column of figures says anything but exact values, be it only that one is missing.
     */
    private static boolean hasOthers(TableView table, int column) {
        return table.rows().stream()
                .map(row -> row.cells().get(column))
                .anyMatch(
                        cell ->
                                cell.bound() != null
                                        || cell.value() == null && !cell.text().isBlank());
    }

    private static List<List<String>> origin(TableView table, String address) {
        List<List<String>> lines = new ArrayList<>();
        add(lines, "表题", table.caption());
        add(lines, "报告", table.report().title());
        add(lines, "发布机构", table.report().publisher());
        add(lines, "发布日期", table.report().published());
        add(lines, "文件", table.file());
        add(lines, "原文行号", table.lineStart() + "–" + table.lineEnd());
        add(lines, "单位", table.unit());
        add(lines, "资料来源", table.source());
        add(lines, "链接", address);
        add(lines, "行数", table.rows().size() + " / " + table.totalRows());
        return lines;
    }

    private static void add(List<List<String>> lines, String name, @Nullable String value) {
        if (value != null) {
            lines.add(List.of(name, value));
        }
    }
}
