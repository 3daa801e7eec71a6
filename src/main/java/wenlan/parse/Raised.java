package wenlan.parse;

import java.util.regex.Pattern;

/** What a raised mark ({@code <sup>}) is, so that no footnote is read as digits of a number. */
enum Raised {
    /** Number of a footnote: 13.4 with note 2 reads 13.4[2]. */
    NOTE("[", "]"),
    /** The same printed with half a bracket: 13.4 with note 2) reads 13.4(2). */
    HALF_BRACKET("(", ""),
    /** Exponent of a number: 10 raised by 4 reads 10^4. */
    POWER("^", ""),
    /** Part of a name or unit: m2, CO2, R2. */
    PLAIN("", "");

    private static final Pattern NUMBERS =
            Pattern.compile("\\d{1,3}(?:\\s*[-–,，、]\\s*\\d{1,3})*|[a-z]|注\\d{0,3}");

    private static final Pattern HALF = Pattern.compile("注?\\d{1,2}[)）]");
    private static final Pattern EXPONENT = Pattern.compile("[-−–]?\\d{1,2}|n");
    private static final Pattern TEN = Pattern.compile("(?:.*[^\\d.,])?10", Pattern.DOTALL);

    /** Ten itself stands so behind a sign or bracket; alone it may be a value with a note. */
    private static final Pattern FACTOR = Pattern.compile(".*[×xX*·(（/]\\s*10", Pattern.DOTALL);

    /** km, cm, Nm, s; a letter of a formula; 米 and 里. */
    private static final Pattern UNIT =
            Pattern.compile("(?:.*[^A-Za-z])?(?:[A-Za-z]|[a-zNμ]m|ft|in|[米里])", Pattern.DOTALL);

    private final String opening;
    private final String closing;

    Raised(String opening, String closing) {
        this.opening = opening;
        this.closing = closing;
    }

    /** What is put before the mark. */
    String opening() {
        return opening;
    }

    /** What is put behind it. */
    String closing() {
        return closing;
    }

    /**
     * @param before the end of the text before the mark
     * @param inside what is raised
     * @param after the character behind it, 0 without one
     */
    static Raised of(String before, String inside, int after) {
        String mark = inside.strip();
        String text = before.strip();
        if (text.isEmpty() || "(（[".indexOf(text.charAt(text.length() - 1)) >= 0) {
            return PLAIN;
        }
        boolean exponent = EXPONENT.matcher(mark).matches();
        if (exponent && TEN.matcher(text).matches()) {
            boolean factor = FACTOR.matcher(text).matches() || Character.isLetter(after);
            return factor ? POWER : NOTE;
        }
        if (HALF.matcher(mark).matches()) {
            return HALF_BRACKET;
        }
        if (!NUMBERS.matcher(mark).matches()) {
            return PLAIN;
        }
        boolean unit = exponent && mark.length() == 1 && UNIT.matcher(text).matches();
        return unit ? PLAIN : NOTE;
    }
}
