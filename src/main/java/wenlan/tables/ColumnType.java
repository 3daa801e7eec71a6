package wenlan.tables;

import java.util.Locale;

/** What the values of a column are. */
public enum ColumnType {
    /** Numbers of which nothing says what they measure. */
    NUMBER,
    PERCENT,
    /** Money and physical measures. */
    AMOUNT,
    /** Things counted. */
    COUNT,
    YEAR,
    /** Days, months, quarters. */
    DATE,
    /** Names made of figures: running numbers, models, telephone numbers, ranks; never measured. */
    CODE,
    TEXT;

    /** The name in the public interface. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether values of it can be compared by size. */
    public boolean isMeasure() {
        return switch (this) {
            case NUMBER, PERCENT, AMOUNT, COUNT -> true;
            case YEAR, DATE, CODE, TEXT -> false;
        };
    }
}
