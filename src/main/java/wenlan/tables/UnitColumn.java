package wenlan.tables;

import wenlan.text.Folding;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

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
        if (!Words.isUnitColumn(name)) {
            return false;
        }
        List<String> said = texts.stream().filter(text -> !Figures.isMissing(text)).toList();
        return said.stream().filter(Words::isUnit).count() * 2 > said.size();
    }

    /** The places of such columns of a table. */
    static Set<Integer> of(TypedTable typed) {
        return IntStream.range(0, typed.columns().size())
                .filter(
                        at ->
                                is(
                                        typed.columns().get(at).name(),
                                        typed.rows().stream()
                                                .map(row -> row.cells().get(at).text())
                                                .toList()))
                .boxed()
                .collect(Collectors.toSet());
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
