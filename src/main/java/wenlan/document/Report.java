package wenlan.document;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Set;

/**
 * One document of the corpus, parsed. Everything is flat and in source order; the outline is given
 * by {@link Section#parent}, and units name the section and table that they belong to.
 *
 * @param id global and stable, made from the file (and record) that it came from
 * @param file path below the corpus directory, with {@code /} between folders
 * @param sourceId a {@code .jsonl} record's own id, else null
 * @param metadata what it says of itself
 * @param source the decoded source; of a {@code .jsonl} record its text
 * @param sections the outline in order, each behind its parent
 * @param units everything it says, in source order
 * @param tables its logical tables in order
 * @param figures its figures in order
 */
public record Report(
        String id,
        String file,
        @Nullable String sourceId,
        Metadata metadata,
        SourceText source,
        List<Section> sections,
        List<Unit> units,
        List<Table> tables,
        List<Figure> figures) {
    public Report {
        sections = List.copyOf(sections);
        units = List.copyOf(units);
        tables = List.copyOf(tables);
        figures = List.copyOf(figures);
    }

    /** What stands below a table, as printed. */
    public List<String> notes(Table table) {
        Set<String> of = Set.copyOf(table.units());
        return units.stream()
                .filter(unit -> unit.kind() == UnitKind.TABLE_NOTE && of.contains(unit.id()))
                .map(unit -> unit.text().text())
                .toList();
    }

    /** First and last source line of a unit. */
    public LineRange lines(Unit unit) {
        return source.lines(unit.span());
    }
}
