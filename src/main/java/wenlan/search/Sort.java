package wenlan.search;

/**
 * Order of hits; ties are in order of file, of the reports of a file as they were put, and of
 * place. Set-aside units come behind all others in every order.
 */
public enum Sort {
    RELEVANCE,
    /**
     * Latest report first, reports without a date last; a year stands behind its months, a month
     * behind its days.
     */
    DATE,
    /** As ties. */
    POSITION,
    /** By the measure that the query names ({@link MeasureKey}); units without one behind it. */
    MEASURE_DOWN,
    /** The same, the smallest first. */
    MEASURE_UP;

    /** The name in the public interface. */
    public String label() {
        return switch (this) {
            case RELEVANCE -> "relevance";
            case DATE -> "date";
            case POSITION -> "position";
            case MEASURE_DOWN -> "measure";
            case MEASURE_UP -> "measure-asc";
        };
    }

    /** Whether it is by the figures of rows. */
    public boolean isByMeasure() {
        return this == MEASURE_DOWN || this == MEASURE_UP;
    }
}
