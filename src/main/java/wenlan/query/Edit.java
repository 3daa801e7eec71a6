package wenlan.query;

import wenlan.text.Folding;
import wenlan.text.Readings;

import java.util.OptionalDouble;

/**
 * What parts a typed text from a term that may have been meant, as a cost: natural logarithms of
 * how seldom that slip is made.
 */
final class Edit {
    private static final double SAME_SOUND = 5;
    private static final double NEAR_SOUND = 6.5;
    private static final double SAME_SHAPE = 6.5;
    private static final double ANY_LETTER = 6.5;
    private static final double SWAPPED = 6;

    /** Both characters of a word are there: hardly anything else can have been meant. */
    private static final double SWAPPED_IN_TWO = 5;

    private static final double DOUBLED = 5.5;
    private static final double MISSING = 6.5;
    private static final double EXTRA = 7.5;
    private static final double ANOTHER = 1.5;

    /** Short terms are alike by chance too often. */
    private static final double SHORT = 4;

    /** What a likely slip in a word of two characters costs: one that keeps its sound. */
    static final double SURE_IN_TWO = SAME_SOUND + SHORT;

    /** What any slip by sound or shape in a word of two characters costs. */
    static final double LIKELY_IN_TWO = SAME_SHAPE + SHORT;

    private Edit() {}

    /** The cost of having typed {@code typed} for {@code meant}; none when that is not likely. */
    static OptionalDouble cost(String typed, String meant) {
        double cost =
                switch (meant.length() - typed.length()) {
                    case 0 -> sameLength(typed, meant);
                    case 1 -> isRest(typed, meant) ? MISSING : Double.NaN;
                    case -1 -> extra(typed, meant);
                    default -> Double.NaN;
                };
        if (Double.isNaN(cost)) {
            return OptionalDouble.empty();
        }
        return OptionalDouble.of(meant.length() == 2 ? cost + SHORT : cost);
    }

    /** Whether one character was typed for another that sounds the same. */
    static boolean isSameSound(String typed, String meant) {
        OptionalDouble cost = cost(typed, meant);
        return cost.isPresent() && cost.getAsDouble() <= SAME_SOUND;
    }

    private static double sameLength(String typed, String meant) {
        int differing = 0;
        int first = -1;
        double cost = 0;
        for (int at = 0; at < typed.length(); at++) {
            if (typed.charAt(at) != meant.charAt(at)) {
                first = first < 0 ? at : first;
                differing++;
                double one = replaced(typed.charAt(at), meant.charAt(at));
                cost = differing == 1 ? one : Math.max(cost, one) + ANOTHER;
            }
        }
        if (differing == 2 && isSwapped(typed, meant, first)) {
            return typed.length() > 2 ? SWAPPED : SWAPPED_IN_TWO;
        }
        boolean likely = differing > 0 && differing <= mostDiffering(typed);
        return likely ? cost : Double.NaN;
    }

    private static int mostDiffering(String typed) {
        return typed.length() < 3 || !Folding.isHan(typed.charAt(0)) ? 1 : 2;
    }

    private static boolean isSwapped(String typed, String meant, int at) {
        return at + 1 < typed.length()
                && typed.charAt(at) == meant.charAt(at + 1)
                && typed.charAt(at + 1) == meant.charAt(at);
    }

    private static double replaced(char typed, char meant) {
        if (!Folding.isHan(typed) && !Folding.isHan(meant)) {
            return ANY_LETTER;
        }
        if (Readings.of(typed).isEmpty()) {
            return SAME_SHAPE;
        }
        if (Readings.soundSame(typed, meant)) {
            return SAME_SOUND;
        }
        if (Readings.soundAlike(typed, meant)) {
            return NEAR_SOUND;
        }
        return Readings.lookAlike(typed, meant) ? SAME_SHAPE : Double.NaN;
    }

    /** Whether the shorter text is left of the longer one without one character. */
    private static boolean isRest(String shorter, String longer) {
        int at = 0;
        while (at < shorter.length() && shorter.charAt(at) == longer.charAt(at)) {
            at++;
        }
        return shorter.substring(at).equals(longer.substring(at + 1));
    }

    private static double extra(String typed, String meant) {
        if (!isRest(meant, typed)) {
            return Double.NaN;
        }
        for (int at = 1; at < typed.length(); at++) {
            boolean doubled = typed.charAt(at) == typed.charAt(at - 1);
            if (doubled && (typed.substring(0, at) + typed.substring(at + 1)).equals(meant)) {
                return DOUBLED;
            }
        }
        // A character more makes another name as a rule, of a region or a rank above.
        return Folding.isHan(typed.charAt(0)) ? Double.NaN : EXTRA;
    }
}
