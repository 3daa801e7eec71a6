package wenlan.cite;

/**
 * An excerpt in a list.
 *
 * @param number its place in the list, from 1
 * @param citation the passage and its report
 * @param match how it matched, by its name in the public interface
 */
public record Excerpt(int number, Citation citation, String match) {}
