package wenlan.search;

import wenlan.document.EntityKind;

import java.util.Arrays;
import java.util.Optional;

/** What a term of the corpus is; of one that is several, the first counts. */
public enum TermKind {
    ORG("org", EntityKind.ORG),
    TECHNOLOGY("technology", EntityKind.TECHNOLOGY),
    CITY("city", EntityKind.CITY),
    PROVINCE("province", EntityKind.PROVINCE),
    DISTRICT("district", EntityKind.DISTRICT),
    ZONE("zone", EntityKind.ZONE),
    PERSON("person", EntityKind.PERSON),
    POLICY("policy", EntityKind.POLICY),
    /** The title of a report. */
    REPORT("report"),
    HEADING("heading"),
    /** Given by the user. */
    TERM("term"),
    WORD("word");

    private final String label;
    private final EntityKind[] entities;

    TermKind(String label, EntityKind... entities) {
        this.label = label;
        this.entities = entities;
    }

    /** The name in the public interface. */
    public String label() {
        return label;
    }

    /** The kind of terms that a name in the public interface stands for. */
    public static Optional<TermKind> of(String label) {
        return Arrays.stream(values()).filter(kind -> kind.label.equals(label)).findFirst();
    }

    /** The kind of the terms by which entities of a kind are mentioned, if these are of use. */
    static Optional<TermKind> of(EntityKind kind) {
        return Arrays.stream(values())
                .filter(k -> Arrays.asList(k.entities).contains(kind))
                .findFirst();
    }

    /** Whether it is a name: of something rather than of a text or a notion. */
    public boolean isName() {
        return compareTo(PERSON) <= 0 || this == TERM;
    }
}
