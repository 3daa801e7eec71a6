package wenlan.extract;

/** Finds mentions of one kind of entity in a unit; without state, so that threads may share it. */
interface MentionFinder {
    /** Adds what it finds to the reading, in linear time. */
    void find(Reading reading);
}
