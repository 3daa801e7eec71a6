package wenlan.search;

/**
 * A word that was asked for and how often it is there for itself.
 *
 * @param text the word, folded
 * @param units units that hold it in any of its forms, set-aside ones included
 */
public record WordCount(String text, int units) {}
