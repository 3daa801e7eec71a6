package wenlan.query;

/** The words that a reader knows besides those that were typed; asked anew for each query. */
public interface Vocabulary {
    /** None. */
    Vocabulary NONE =
            new Vocabulary() {
                @Override
                public Lexicon lexicon() {
                    return Lexicon.EMPTY;
                }

                @Override
                public SynonymTable synonyms() {
                    return SynonymTable.NONE;
                }
            };

    /** The words of the corpus. */
    Lexicon lexicon();

    /** Words for the same. */
    SynonymTable synonyms();
}
