package wenlan.search;

/**
 * How far two values stand in the same units more often than chance would have it: the
 * log-likelihood ratio (Dunning 1993) of the two-by-two table of their units.
 *
 * @param together units that have both
 * @param expected units that would have both if they were independent
 * @param ratio twice the log-likelihood ratio, at least 0; 10.83 and more comes about by chance
 *     once in a thousand times
 */
public record Association(int together, double expected, double ratio) {
    private static final double ONE_IN_A_THOUSAND = 10.83;
    private static final int FEWEST = 2;

    /**
     * The association of two values.
     *
     * @param together units that have both
     * @param first units that have the first
     * @param second units that have the second
     * @param all all units, at least {@code first + second - together}
     */
    public static Association of(int together, int first, int second, int all) {
        double expected = (double) first * second / Math.max(1, all);
        double ratio =
                part(together, first, second, all)
                        + part(first - together, first, all - second, all)
                        + part(second - together, all - first, second, all)
                        + part(all - first - second + together, all - first, all - second, all);
        return new Association(together, expected, Math.max(0, 2 * ratio));
    }

    private static double part(int observed, int row, int column, int all) {
        return observed <= 0
                ? 0
                : observed * Math.log((double) observed * all / ((double) row * column));
    }

    /** Whether they stand together more often than chance explains, and not only once. */
    public boolean isAboveChance() {
        return together >= FEWEST && together > expected && ratio >= ONE_IN_A_THOUSAND;
    }
}
