package wenlan.search;

/** Order of hits; ties are in order of file and place. */
public enum Sort {
    RELEVANCE,
    /** Latest report first, reports without a date last. */
    DATE,
    /** By file, then by place in it. */
    POSITION
}
