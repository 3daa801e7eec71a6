package wenlan.tables;

import wenlan.text.Folding;

import java.util.List;
import java.util.Optional;

/**
 * A column that says in what each row is. A column 单位 may also name offices, so most of its cells
 * must be known units; what another one says is its unit all the same, as printed: 万头只.
 */
final class UnitColumn {
    /** Characters of the longest unit that no list holds. */
    private static final int LONGEST = 10;

    private UnitColumn() {}

    /** Whether a column of that name and those cells says units. */
    static boolean is(String name, List<String> texts) {
        List<String> said = texts.stream().filter(text -> !Figures.isMissing(text)).toList();
        return Words.isUnitColumn(name)
                && said.stream().filter(Words::isUnit).count() * 2 > said.size();
    }

    /** The same of a column of a table. */
    static boolean is(TypedTable typed, int column) {
        return is(
                typed.columns().get(column).name(),
                typed.rows().stream().map(row -> row.cells().get(column).text()).toList());
    }

    /** The unit that a cell of such a column says, nothing where it says none. */
    static Optional<Measure> read(String text) {
        String printed = text.strip();
        boolean said = !Figures.isMissing(printed) && printed.length() <= LONGEST;
        return Measures.read(printed)
                .or(
                        () ->
                                said && printed.codePoints().noneMatch(Character::isDigit)
                                        ? Optional.of(
                                                new Measure(
                                                        printed,
                                                        Folding.query(printed),
                                                        1,
                                                        UnitKind.AMOUNT))
                                        : Optional.empty());
    }
}
