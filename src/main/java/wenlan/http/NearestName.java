package wenlan.http;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/** Finds the name that was probably meant, by Levenshtein's edit distance. */
final class NearestName {
    private static final int LONGEST = 40;

    private NearestName() {}

    /** The nearest of {@code known} if little more than a quarter of {@code name} has to change. */
    static Optional<String> of(String name, Collection<String> known) {
        if (name.length() > LONGEST) {
            return Optional.empty();
        }
        int bound = 1 + name.length() / 4;
        return known.stream()
                .filter(candidate -> distance(name, candidate) <= bound)
                .min(Comparator.comparingInt(candidate -> distance(name, candidate)));
    }

    private static int distance(String left, String right) {
        int[] previous = new int[right.length() + 1];
        for (int column = 0; column <= right.length(); column++) {
            previous[column] = column;
        }
        for (int row = 1; row <= left.length(); row++) {
            int[] current = new int[right.length() + 1];
            current[0] = row;
            for (int column = 1; column <= right.length(); column++) {
                int change = left.charAt(row - 1) == right.charAt(column - 1) ? 0 : 1;
                int gap = Math.min(previous[column], current[column - 1]) + 1;
                current[column] = Math.min(gap, previous[column - 1] + change);
            }
            previous = current;
        }
        return previous[right.length()];
    }
}
