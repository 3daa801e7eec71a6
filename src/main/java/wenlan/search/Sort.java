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
    POSITION
}
