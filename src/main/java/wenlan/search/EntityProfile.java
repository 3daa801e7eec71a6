package wenlan.search;

import java.util.List;

/**
 * What an index says about one value.
 *
 * @param dimension the value's dimension
 * @param value the value
 * @param mentions a page of the units that have it, in order of file and place
 * @param reports in which reports they are
 * @param years which years they speak of, in time order
 * @param published when their reports were published, in time order
 * @param tables the tables that they stand in, as units of these
 * @param companions what stands with it above chance, by dimension, the surest first
 */
public record EntityProfile(
        Dimension dimension,
        String value,
        SearchResult mentions,
        Facet reports,
        Facet years,
        Facet published,
        List<TableCount> tables,
        List<Companions> companions) {
    public EntityProfile {
        tables = List.copyOf(tables);
        companions = List.copyOf(companions);
    }

    /**
     * A table.
     *
     * @param head its first unit, caption or header
     * @param count its units that have the value
     */
    public record TableCount(IndexedUnit head, int count) {}

    /** Values of one dimension that stand with it above chance. */
    public record Companions(Dimension dimension, List<Companion> values) {
        public Companions {
            values = List.copyOf(values);
        }
    }

    /** A value that stands with it, with how surely it does. */
    public record Companion(FacetValue value, Association association) {}
}
