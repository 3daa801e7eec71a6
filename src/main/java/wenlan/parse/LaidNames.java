package wenlan.parse;

import wenlan.document.TracedText;
import wenlan.parse.Line.Cellule;
import wenlan.parse.NamePlaces.Place;
import wenlan.text.TracedTexts;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The names of the columns of a laid out table: lines of names that each stand over one column are
 * one row of names broken over lines; a line with a name over several columns is a row of its own.
 *
 * @param table the table
 * @param end behind the last line of names
 */
record LaidNames(LaidTable table, int end) {
    private static final int LONGEST = 40;
    private static final Pattern TRANSLATION = Pattern.compile("[A-Z][A-Za-z][^\\p{IsHan}]{0,60}");

    private static final Pattern MEASURE = Pattern.compile("[（(][^（）()]{1,12}[）)]");
    private static final int FEWEST_MEASURES = 3;

    /** The rows of names. */
    List<Line> rows() {
        List<List<Cellule>> lines = new ArrayList<>();
        NamePlaces columns = new NamePlaces(table);
        for (int at = end - 1; at >= 0; at--) {
            AlignedLine line = table.lines().get(at);
            List<Place> places = repeated(line, columns.below());
            places = places.isEmpty() ? counted(line, columns.below()) : places;
            places = places.isEmpty() ? columns.of(line, end == 1, at == 0) : places;
            boolean moved = places.isEmpty() && at > 0 && at == end - 1;
            places = moved ? measures(line) : places;
            if (places.isEmpty()) {
                return List.of();
            }
            if (!moved) {
                columns.note(line, places);
            }
            lines.addFirst(cells(line, places));
        }
        List<Line> rows = new ArrayList<>();
        List<List<TracedText>> broken = new ArrayList<>();
        for (int at = 0; at < end; at++) {
            List<Cellule> cells = lines.get(at);
            boolean units = at > 0 && areUnits(table.lines().get(at));
            if (units || cells.stream().anyMatch(c -> c.columns() > 1)) {
                add(rows, broken);
                rows.add(row(cells));
            } else {
                broken.add(cells.stream().map(Cellule::text).toList());
            }
        }
        add(rows, broken);
        return rows.stream().map(r -> r == rows.getFirst() ? r : adjacent(r)).toList();
    }

    /** The row directly below the one above it. */
    private static Line adjacent(Line row) {
        return new Line(row.text(), row.cells(), 0, row.look());
    }

    /** Whether a line says of some columns in what they are, and no more. */
    private static boolean areUnits(AlignedLine line) {
        for (int part = 0; part < line.parts().size(); part++) {
            String text = line.part(part);
            if ("（(".indexOf(text.charAt(0)) >= 0 || !UnitRow.isAlone(text)) {
                return false;
            }
        }
        return line.parts().size() > 1;
    }

    /** Where the parts of a line stand over names that repeat, once for each part; else none. */
    private List<Place> repeated(AlignedLine line, List<String> lower) {
        long named = lower.stream().filter(n -> !n.isEmpty()).count();
        if (named + 1 < table.columns() || line.parts().size() >= table.columns() / 2 + 1) {
            return List.of();
        }
        List<Integer> starts = RepeatedNames.starts(lower, line.parts().size());
        List<Place> places = new ArrayList<>();
        for (int part = 0; starts != null && part < starts.size(); part++) {
            int last = RepeatedNames.end(starts, part, table.columns()) - 1;
            places.add(new Place(starts.get(part), last));
        }
        return places;
    }

    /**
     * Where the parts of a line stand over names that repeat throughout, or in all groups but the
     * last, behind parts over columns that have no other name and before such ones; else none.
     */
    private List<Place> counted(AlignedLine line, List<String> lower) {
        int own = 0;
        while (own < lower.size() && lower.get(own).isEmpty()) {
            own++;
        }
        int last = lower.size();
        while (last > own && lower.get(last - 1).isEmpty()) {
            last--;
        }
        int first = own == 0 && line.left(0) >= table.ends()[0] ? 1 : own;
        int groups = line.parts().size() - own - (lower.size() - last);
        int size = RepeatedNames.size(lower.subList(first, last), groups);
        size = size == 0 ? RepeatedNames.leading(lower.subList(first, last), groups - 1) : size;
        List<Place> places = new ArrayList<>();
        for (int part = 0; size > 0 && part < line.parts().size(); part++) {
            int group = part - own;
            boolean alone = group < 0 || group >= groups;
            int column =
                    group < 0
                            ? part
                            : group < groups ? first + group * size : last + group - groups;
            int end = alone ? column : group + 1 == groups ? last - 1 : column + size - 1;
            boolean over =
                    line.right(part) > table.starts()[column]
                            && line.left(part) < table.ends()[end];
            if (!over) {
                return List.of();
            }
            places.add(new Place(column, end));
        }
        return places;
    }

    /**
     * Units in brackets over the last columns, where the first of them stands over its own: signs
     * whose width is not sure (μ) move those behind them.
     */
    private List<Place> measures(AlignedLine line) {
        int first = table.columns() - line.parts().size();
        if (first <= 0 || line.parts().size() < FEWEST_MEASURES || !isOver(line, 0, first)) {
            return List.of();
        }
        List<Place> places = new ArrayList<>();
        for (int part = 0; part < line.parts().size(); part++) {
            if (!MEASURE.matcher(line.part(part)).matches()) {
                return List.of();
            }
            places.add(new Place(first + part, first + part));
        }
        return places;
    }

    private boolean isOver(AlignedLine line, int part, int column) {
        return line.right(part) > table.starts()[column] && line.left(part) < table.ends()[column];
    }

    /** The parts of a line as cells over their columns, empty ones between them. */
    private List<Cellule> cells(AlignedLine line, List<Place> places) {
        List<Cellule> cells = new ArrayList<>();
        int column = 0;
        for (int part = 0; part < places.size(); part++) {
            Place place = places.get(part);
            for (; column < place.first(); column++) {
                cells.add(Cellule.of(TracedText.EMPTY));
            }
            TracedText name = TracedTexts.slice(line.line().text(), line.parts().get(part));
            cells.add(new Cellule(name, place.last() + 1 - place.first(), 1));
            column = place.last() + 1;
        }
        for (; column < table.columns(); column++) {
            cells.add(Cellule.of(TracedText.EMPTY));
        }
        return cells;
    }

    private void add(List<Line> rows, List<List<TracedText>> broken) {
        if (broken.isEmpty()) {
            return;
        }
        List<Cellule> names = new ArrayList<>();
        for (int column = 0; column < table.columns(); column++) {
            List<TracedText> parts = new ArrayList<>();
            for (List<TracedText> line : broken) {
                if (!line.get(column).isEmpty()) {
                    parts.add(line.get(column));
                }
            }
            names.add(Cellule.of(parts.isEmpty() ? TracedText.EMPTY : name(parts)));
        }
        rows.add(row(names));
        broken.clear();
    }

    /** A name broken over lines, or said again in English below it. */
    private static TracedText name(List<TracedText> parts) {
        int han = 0;
        while (han < parts.size() && Chars.countHan(parts.get(han).text(), LONGEST) > 0) {
            han++;
        }
        boolean translated =
                han > 0
                        && parts.subList(han, parts.size()).stream()
                                .allMatch(p -> TRANSLATION.matcher(p.text()).matches());
        return translated && han < parts.size()
                ? Texts.apart(
                        List.of(
                                Texts.joined(parts.subList(0, han)),
                                Texts.joined(parts.subList(han, parts.size()))))
                : Texts.joined(parts);
    }

    private Line row(List<Cellule> cells) {
        Line place = table.lines().getFirst().line();
        TracedText text = Texts.broken(cells.stream().map(Cellule::text).toList());
        return new Line(text, cells, place.gap(), place.look().ruled(false).heading());
    }
}
