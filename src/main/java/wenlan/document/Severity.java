package wenlan.document;

/** How much a diagnostic matters, and to whom. */
public enum Severity {
    /** Nothing is lost; worth knowing when the result surprises. */
    INFO,
    /** Read, but perhaps not as meant: worth a look at the place. */
    WARNING,
    /** Not read at all: something is missing from the portal until a person mends the input. */
    ERROR
}
