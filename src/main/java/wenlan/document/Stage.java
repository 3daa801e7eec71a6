package wenlan.document;

/** Which step of the pipeline a diagnostic comes from. */
public enum Stage {
    /** Finding, reading and decoding files. */
    READ,
    /** Recognising structure. */
    PARSE,
    /** Finding entities. */
    EXTRACT,
    /** Writing the index. */
    INDEX,
    /** Reading what a person typed. */
    QUERY
}
