package wenlan.text;

/** The years that Taiwan counts from the founding of the Republic on: its first one is 1912. */
public final class RepublicCalendar {
    /** The year of the common era before the first one; a year of the Republic and this add up. */
    public static final int BEFORE_FIRST = 1911;

    private RepublicCalendar() {}
}
